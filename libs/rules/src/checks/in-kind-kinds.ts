import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import type { InKindKind } from '../core/codes.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** What may be paid in kind. */
export interface InKindKindTerms {
  inKind: {
    kinds: Cited<readonly InKindKind[]>;
    kindsRefusedWithoutSupplier: Cited<readonly InKindKind[]>;
  };
}

/** 현물 항목: only what the notice lists; a company that applies alone may not count its own labour (2026). */
export const inKindKinds: Check<InKindKindTerms> = {
  id: 'in-kind-kinds',
  reads: ['project.companyInKindKrw', 'project.inKindKinds', 'project.withoutSupplier'],
  check({ project }, { inKind: { kinds: allowed, kindsRefusedWithoutSupplier: refused } }) {
    const { companyInKindKrw, inKindKinds: kinds, withoutSupplier } = project;
    const values = { allowed: allowed.value.join(',') };
    if ((companyInKindKrw ?? 0) <= 0) return pass(allowed.cite, 'no-in-kind');
    if (kinds === undefined || kinds === null || kinds.length === 0) {
      return unknown(allowed.cite, 'missing', values);
    }
    const strange = kinds.filter((kind) => !allowed.value.includes(kind));
    if (strange.length > 0) return fail(allowed.cite, 'not-allowed', { ...values, kinds: strange.join(',') });
    const alone = withoutSupplier === true ? kinds.filter((kind) => refused.value.includes(kind)) : [];
    if (alone.length > 0)
      return fail(refused.cite, 'not-allowed-alone', { ...values, kinds: alone.join(',') });
    return pass(allowed.cite, 'allowed', { kinds: kinds.join(',') });
  },
  mends({ project }, { inKind: { kinds: allowed, kindsRefusedWithoutSupplier: refused } }) {
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
