import type { Check } from '../core/check.ts';
import type { Citation, Cited, Figure } from '../core/citation.ts';
import type { InKindKind } from '../core/codes.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { codesAsOne, fail, pass, unknown, type Finding, type FindingValues } from '../core/finding.ts';

/** What may be paid in kind. */
export interface InKindKindTerms {
  inKind: { kinds: Figure<readonly InKindKind[]> } | null;
  /** What a company that applies alone may not count; null where the kinds are no condition. */
  kindsRefusedAlone: Cited<readonly InKindKind[]> | null;
}

/** 현물 항목: only what the notice lists; a company that applies alone may not count its own labour (2026). */
export const inKindKinds: Check<InKindKindTerms> = {
  id: 'in-kind-kinds',
  reads: ['project.companyInKindKrw', 'project.inKindKinds', 'project.withoutSupplier'],
  check({ project }, terms) {
    const { inKind, kindsRefusedAlone: refused } = terms;
    if (inKind === null || inKind.kinds.value === null || refused === null) return null;
    const { value: allowed, cite } = inKind.kinds;
    const { companyInKindKrw, inKindKinds: kinds, withoutSupplier } = project;
    if ((companyInKindKrw ?? 0) <= 0) return pass(cite, 'no-in-kind');
    if (kinds === undefined || kinds === null || kinds.length === 0) {
      return unknown(cite, 'missing', valuesOf(allowed));
    }
    return judged(kinds, withoutSupplier === true, inKind.kinds.cite, allowed, refused);
  },
  mends({ project }, terms) {
    const { inKind, kindsRefusedAlone: refused } = terms;
    const allowed = inKind?.kinds.value ?? null;
    if (allowed === null || refused === null) return [];
    const open = allowed.filter((kind) => project.withoutSupplier !== true || !refused.value.includes(kind));
    const kept = open.filter((kind) => project.inKindKinds?.includes(kind));
    const kinds = kept.length > 0 ? kept : open.slice(0, 1);
    return [
      ...(kinds.length > 0 ? [projectEdit('inKindKinds', kinds)] : []),
      projectEdit('companyInKindKrw', 0),
      ...(project.withoutSupplier === true ? [projectEdit('withoutSupplier', false)] : []),
    ];
  },
};

function judged(
  kinds: readonly InKindKind[],
  isAlone: boolean,
  cite: Citation,
  allowed: readonly InKindKind[],
  refused: Cited<readonly InKindKind[]>,
): Finding {
  if (!kinds.every((kind) => allowed.includes(kind))) {
    const strange = kinds.filter((kind) => !allowed.includes(kind));
    return fail(cite, 'not-allowed', valuesOf(allowed, strange));
  }
  if (isAlone && kinds.some((kind) => refused.value.includes(kind))) {
    const alone = kinds.filter((kind) => refused.value.includes(kind));
    return fail(refused.cite, 'not-allowed-alone', valuesOf(allowed, alone));
  }
  return pass(cite, 'allowed', { kinds: codesAsOne(kinds) });
}

const valuesOf = (allowed: readonly InKindKind[], kinds?: readonly InKindKind[]): FindingValues => ({
  allowed: codesAsOne(allowed),
  ...(kinds === undefined ? {} : { kinds: codesAsOne(kinds) }),
});
