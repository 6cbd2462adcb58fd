import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { ProjectScope } from '../core/codes.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** What a plan has to build; null where the notice does not say. */
export interface ProjectScopeTerms {
  scopes: Cited<readonly ProjectScope[]> | null;
}

/** 구축 범위: everything that the notice asks for is in the plan. */
export const projectScope: Check<ProjectScopeTerms> = {
  id: 'project-scope',
  reads: ['project.scopes'],
  check({ project: { scopes } }, { scopes: required }) {
    if (required === null) return null;
    const { value, cite } = required;
    const asked = value.join(',');
    if (scopes === undefined || scopes === null) return unknown(cite, 'missing', { asked });
    const left = value.filter((scope) => !scopes.includes(scope)).join(',');
    return left === '' ? pass(cite, 'covered', { asked }) : fail(cite, 'left-out', { asked, left });
  },
  mends: ({ project: { scopes } }, { scopes: required }) => [
    projectEdit('scopes', [...new Set([...(scopes ?? []), ...(required?.value ?? [])])]),
  ],
};
