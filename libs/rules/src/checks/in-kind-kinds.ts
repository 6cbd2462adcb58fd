import type { Check } from '../core/check.ts';
import type { Cited, Figure } from '../core/citation.ts';
import type { InKindKind } from '../core/codes.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { codesAsOne, fail, pass, unknown, type FindingValues } from '../core/finding.ts';

/** What may be paid in kind. */
export interface InKindKindTerms {
  inKind: { kinds: Figure<readonly InKindKind[]> } | null;
  /** What a company that applies alone may not count; null where the kinds are no condition. */
  kindsRefusedAlone: Cited<readonly InKindKind[]> | null;
}

const NONE: readonly InKindKind[] = [];

/** 현물 항목: only what the notice lists; a company that applies alone may not count its own labour (2026). */
export const inKindKinds: Check<InKindKindTerms> = {
  id: 'in-kind-kinds',
  reads: ['project.companyInKindKrw', 'project.inKindKinds', 'project.withoutSupplier'],
  check({ project }, terms) {
    const found = kindsOf(terms);
    if (found === null) return null;
    const { allowed, refused } = found;
    const { companyInKindKrw, inKindKinds: kinds, withoutSupplier } = project;
    if ((companyInKindKrw ?? 0) <= 0) return pass(allowed.cite, 'no-in-kind');
    if (kinds === undefined || kinds === null || kinds.length === 0) {
      return unknown(allowed.cite, 'missing', valuesOf(allowed.value));
    }
    const strange = kinds.filter((kind) => !allowed.value.includes(kind));
    if (strange.length > 0) return fail(allowed.cite, 'not-allowed', valuesOf(allowed.value, strange));
    const alone = withoutSupplier === true ? kinds.filter((kind) => refused.value.includes(kind)) : NONE;
    if (alone.length > 0) return fail(refused.cite, 'not-allowed-alone', valuesOf(allowed.value, alone));
    return pass(allowed.cite, 'allowed', { kinds: codesAsOne(kinds) });
  },
  mends({ project }, terms) {
    const found = kindsOf(terms);
    if (found === null) return [];
    const { allowed, refused } = found;
    const open = allowed.value.filter(
      (kind) => project.withoutSupplier !== true || !refused.value.includes(kind),
    );
    const kept = open.filter((kind) => project.inKindKinds?.includes(kind));
    const kinds = kept.length > 0 ? kept : open.slice(0, 1);
    return [
      ...(kinds.length > 0 ? [projectEdit('inKindKinds', kinds)] : []),
      projectEdit('companyInKindKrw', 0),
      ...(project.withoutSupplier === true ? [projectEdit('withoutSupplier', false)] : []),
    ];
  },
};

interface Kinds {
  allowed: Cited<readonly InKindKind[]>;
  refused: Cited<readonly InKindKind[]>;
}

function kindsOf({ inKind, kindsRefusedAlone }: InKindKindTerms): Kinds | null {
  const value = inKind?.kinds.value ?? null;
  if (inKind === null || value === null || kindsRefusedAlone === null) return null;
  return { allowed: { value, cite: inKind.kinds.cite }, refused: kindsRefusedAlone };
}

const valuesOf = (allowed: readonly InKindKind[], kinds?: readonly InKindKind[]): FindingValues => ({
  allowed: codesAsOne(allowed),
  ...(kinds === undefined ? {} : { kinds: codesAsOne(kinds) }),
});
