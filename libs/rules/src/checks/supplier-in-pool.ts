import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { projectEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Where a notice asks for a registered supplier; null where none takes part. */
export interface SupplierPoolTerms {
  supplierPool: Cited<'registered'> | null;
}

/** 공급기업 Pool: the supplier is registered, or the company applies alone with its own developers. */
export const supplierInPool: Check<SupplierPoolTerms> = {
  id: 'supplier-in-pool',
  reads: ['project.withoutSupplier', 'project.supplierInPool'],
  check({ project: { withoutSupplier, supplierInPool: inPool } }, { supplierPool }) {
    if (supplierPool === null) return null;
    const { cite } = supplierPool;
    if (withoutSupplier === true) return pass(cite, 'alone');
    if (inPool === false) return fail(cite, 'not-registered');
    return inPool === true ? pass(cite, 'registered') : unknown(cite);
  },
  mends: () => [projectEdit('supplierInPool', true), projectEdit('withoutSupplier', true)],
};
