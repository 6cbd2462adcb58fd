import type { MembershipView, OrganizationView } from '@subsidy/contract';
import { technoParkLabel } from '@subsidy/rules';
import { In, IsNull, type EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';
import { Membership } from './membership.entity.ts';

/** A membership with the name of what it is of, as far as that has a row. */
interface NamedRow {
  id: string;
  name: string | null;
}

/** The memberships of people, oldest first, those that ended among them. */
export function membershipsOf(tx: EntityManager, userIds: readonly string[]): Promise<Membership[]> {
  return tx.find(Membership, { where: { userId: In([...userIds]) }, order: { startedAt: 'ASC', id: 'ASC' } });
}

/** A membership of this person, kept as it is until the transaction ends; null when there is none. */
export const holdMembership = (
  tx: EntityManager,
  { id, userId }: { id: string; userId: string },
): Promise<Membership | null> =>
  tx.findOne(Membership, { where: { id, userId }, lock: { mode: 'pessimistic_read' } });

/** Whether this person owns the company now. */
export const ownsCompany = (tx: EntityManager, userId: string, companyId: string): Promise<boolean> =>
  tx.existsBy(Membership, { userId, companyId, part: 'owner', endedAt: IsNull() });

/** Which of a person's memberships, oldest first, a sign-in begins with: the oldest that runs, else the one that ended last. */
export function membershipAtSignIn<One extends { endedAt: Date | string | null }>(
  memberships: readonly One[],
): One {
  const running = memberships.find(({ endedAt }) => endedAt === null);
  const [last] = [...memberships].sort((a, b) => timeOf(b.endedAt) - timeOf(a.endedAt));
  const first = running ?? last;
  if (first === undefined) throw new Error('an account without any membership');
  return first;
}

const timeOf = (at: Date | string | null): number => new Date(at ?? 0).getTime();

/** Memberships as the portal shows them, in the same order. */
export async function toMembershipViews(
  tx: EntityManager,
  memberships: readonly Membership[],
): Promise<MembershipView[]> {
  const names: NamedRow[] = await tx.query(
    `SELECT m.id, coalesce(c.name, s.name, l.name, o.name) AS name FROM memberships m
       LEFT JOIN company_names c ON c.id = m.company_id LEFT JOIN supplier_profiles s ON s.id = m.supplier_id
       LEFT JOIN lead_companies l ON l.id = m.lead_company_id LEFT JOIN offices o ON o.id = m.office_id
      WHERE m.id = ANY($1)`,
    [memberships.map(({ id }) => id)],
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return memberships.map((membership) => ({
    id: membership.id,
    role: membership.role,
    organization: organizationOf(membership, nameOf.get(membership.id) ?? ''),
    isOwner: membership.part === 'owner',
    startedAt: seoulInstant(membership.startedAt),
    endedAt: membership.endedAt === null ? null : seoulInstant(membership.endedAt),
    endReason: membership.endReason,
  }));
}

/** Where a membership belongs, by name. */
function organizationOf(membership: Membership, name: string): OrganizationView {
  const { companyId, supplierId, leadCompanyId, technoParkCode, officeId } = membership;
  if (companyId !== null) return { kind: 'company', id: companyId, name };
  if (supplierId !== null) return { kind: 'supplier', id: supplierId, name };
  if (leadCompanyId !== null) return { kind: 'lead-company', id: leadCompanyId, name };
  if (officeId !== null) return { kind: 'program-office', id: officeId, name };
  if (technoParkCode !== null) {
    return { kind: 'techno-park', id: technoParkCode, name: technoParkLabel(technoParkCode) };
  }
  const kind = membership.role === 'evaluator' ? 'evaluator-pool' : 'portal';
  return { kind, id: kind, name: membership.organizationName ?? '' };
}
