import type { StaffOrganizationsView } from '@subsidy/contract';
import { TECHNO_PARKS } from '@subsidy/rules';
import { staffOrganization, type StaffRole } from '@subsidy/rules/case';
import type { EntityManager } from 'typeorm';
import { badFields } from '../http/refusal.ts';
import { staffWords } from '../http/refusals/staff.ts';
import type { MembershipOf } from '../offices/give-membership.ts';
import { findLeadCompany, leadCompaniesNamed } from '../offices/lead-company.queries.ts';
import { allOffices } from '../offices/office.queries.ts';

/** Where somebody is to belong: an id that the portal knows, or a name alone. */
export interface StaffPlace {
  organizationId: string | null;
  organizationName: string;
}

const MOST_LEAD_COMPANIES = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The place that a role asks for; refuses one that the portal does not know, and a role without its place. */
export async function placeFor(
  tx: EntityManager,
  role: StaffRole,
  { organizationId, organizationName }: { organizationId: string | null; organizationName: string | null },
): Promise<StaffPlace> {
  const kind = staffOrganization(role);
  if (kind === 'named') {
    if (organizationName === null) throw missing('organizationName', staffWords.nameOrganization);
    return { organizationId: null, organizationName };
  }
  if (organizationId === null) throw missing('organizationId', staffWords.chooseOrganization[kind]);
  const name = await NAMES[kind](tx, organizationId);
  if (name === null) throw unknown(staffWords.chooseOrganization[kind]);
  return { organizationId, organizationName: name };
}

const NAMES: Readonly<
  Record<'techno-park' | 'office' | 'lead-company', (tx: EntityManager, id: string) => Promise<string | null>>
> = {
  'techno-park': (_tx, id) => Promise.resolve(TECHNO_PARKS.find(({ code }) => code === id)?.name ?? null),
  office: async (tx, id) => (await allOffices(tx)).find((office) => office.id === id)?.name ?? null,
  'lead-company': async (tx, id) => (UUID.test(id) ? ((await findLeadCompany(tx, id))?.name ?? null) : null),
};

const missing = (field: string, message: string) => badFields({ field, code: 'required', message });
const unknown = (message: string) => badFields({ field: 'organizationId', code: 'unknown', message });

/** The same place as a membership holds it. */
export function membershipAt(role: StaffRole, place: StaffPlace, expertise: string | null): MembershipOf {
  const { organizationId, organizationName } = place;
  switch (staffOrganization(role)) {
    case 'techno-park':
      return { technoParkCode: organizationId };
    case 'office':
      return { officeId: organizationId };
    case 'lead-company':
      return { leadCompanyId: organizationId };
    case 'named':
      return { organizationName, expertise };
  }
}

/** 소속 기관: all that somebody may be made a member of. */
export async function staffOrganizations(tx: EntityManager): Promise<StaffOrganizationsView> {
  const { items } = await leadCompaniesNamed(tx, { limit: MOST_LEAD_COMPANIES });
  return {
    technoParks: TECHNO_PARKS.map(({ code, name }) => ({ id: code, name })),
    offices: await allOffices(tx),
    leadCompanies: items.map(({ id, name }) => ({ id, name })),
  };
}
