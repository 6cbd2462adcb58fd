import type { Role } from '@subsidy/rules';

/** Who is asking: a person with the membership in use, as every transaction carries it down to the row-level policies. */
export interface Actor {
  userId: string | null;
  name: string;
  role: Role | 'system';
  companyId: string | null;
  supplierId: string | null;
  leadCompanyId: string | null;
  technoParkCode: string | null;
  officeId: string | null;
}

/** The portal's own machinery: sign-in, the worker, the sample data. */
export const SYSTEM: Actor = {
  userId: null,
  name: '시스템',
  role: 'system',
  companyId: null,
  supplierId: null,
  leadCompanyId: null,
  technoParkCode: null,
  officeId: null,
};
