import type { ClaimingCompanyView, CompanyClaimView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { CompanyClaim } from './claim.entity.ts';

/** Whether somebody else says that the company's number is theirs, as far as whoever asks may know. */
export const isDisputed = (tx: EntityManager, companyId: string): Promise<boolean> =>
  tx.existsBy(CompanyClaim, { companyId, status: 'disputed' });

/** The claim of a company. */
export const claimOf = (tx: EntityManager, companyId: string): Promise<CompanyClaim> =>
  tx.findOneByOrFail(CompanyClaim, { companyId });

/** Locks the claim until the transaction ends: who proves, disputes, decides or hands over comes one after the other. */
export const lockClaim = (tx: EntityManager, companyId: string): Promise<CompanyClaim> =>
  tx.findOneOrFail(CompanyClaim, { where: { companyId }, lock: { mode: 'pessimistic_write' } });

/** The claim as the API answers it. */
export function toClaimView(claim: CompanyClaim): CompanyClaimView {
  return {
    status: claim.status,
    claimedAt: seoulInstant(claim.claimedAt),
    provedAt: optionalInstant(claim.provedAt),
    provedBy: claim.provedByName,
    provedHow: claim.provedHow,
    disputedAt: optionalInstant(claim.disputedAt),
  };
}

/** These companies with their claims and owners, by id; for administrators and the auditor. */
export async function claimingCompanies(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimingCompanyView>> {
  const companies: { id: string; name: string; number: string; owner: ClaimingCompanyView['owner'] }[] =
    await tx.query(
      `SELECT c.id, c.name, c.business_registration_number AS number,
              (SELECT json_build_object('name', u.name, 'email', u.email) FROM running_memberships m
                 JOIN people u ON u.id = m.user_id WHERE m.company_id = c.id AND m.part = 'owner'
                ORDER BY m.started_at, u.id LIMIT 1) AS owner
         FROM company_names c WHERE c.id = ANY($1)`,
      [ids],
    );
  const claims = await tx
    .createQueryBuilder(CompanyClaim, 'k')
    .where('k.companyId = ANY(:ids)', { ids })
    .getMany();
  const claimBy = new Map(claims.map((claim) => [claim.companyId, claim]));
  return new Map(
    companies.flatMap(({ id, name, number, owner }) => {
      const claim = claimBy.get(id);
      if (claim === undefined) return [];
      const view = { id, name, businessRegistrationNumber: number, claim: toClaimView(claim), owner };
      return [[id, view] as const];
    }),
  );
}

/** One of them. */
export async function claimingCompany(tx: EntityManager, id: string): Promise<ClaimingCompanyView> {
  const company = (await claimingCompanies(tx, [id])).get(id);
  if (company === undefined) throw new Error(`company ${id} has no claim`);
  return company;
}
