import type {
  AccountsQuery,
  MembershipView,
  SecondFactorKind,
  SessionView,
  UserView,
} from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { membershipAtSignIn, membershipsOf, toMembershipViews } from '../offices/membership.queries.ts';
import { actorOf, type CurrentSession } from './access.ts';
import type { PasswordOwner } from './password-strength.ts';
import { User } from './user.entity.ts';

/** The person as the portal shows them to themselves, with what they act as. */
export function toUserView(user: User, { role, organization }: MembershipView): UserView {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role,
    organization,
    emailConfirmed: user.emailConfirmedAt !== null,
  };
}

/** Who is signed in, with the membership in use and those that could be. Read as the portal: the others are of other organizations. */
export async function toSessionView(
  tx: EntityManager,
  user: User,
  { membershipId, secondFactor }: Pick<CurrentSession, 'membershipId' | 'secondFactor'>,
): Promise<SessionView> {
  const all = await toMembershipViews(tx, await membershipsOf(tx, [user.id]));
  const memberships = all.filter(({ id, endedAt }) => endedAt === null || id === membershipId);
  const inUse = memberships.find(({ id }) => id === membershipId);
  if (inUse === undefined) throw new Refusal('not-found');
  const factors = await factorsOf(tx, user.id);
  return { user: toUserView(user, inUse), memberships, membershipId, secondFactor, factors };
}

/** The person with the membership that a sign-in begins with: for what is told of an account without a session. */
export async function actorOfAccount(tx: EntityManager, user: User): Promise<Actor> {
  return actorOf(user, membershipAtSignIn(await membershipsOf(tx, [user.id])));
}

/** Two who want the same address at once come one after the other. */
export async function holdEmail(tx: EntityManager, email: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`email ${email.toLowerCase()}`]);
}

/** Refuses an address that has an account. */
export async function claimEmail(tx: EntityManager, email: string): Promise<void> {
  await holdEmail(tx, email);
  if ((await findUserByEmail(tx, email)) !== null) throw new Refusal('email-taken');
}

/** What a person can give beside the password. */
export async function factorsOf(tx: EntityManager, userId: string): Promise<SecondFactorKind[]> {
  const rows: { kind: SecondFactorKind }[] = await tx.query(
    `SELECT 'app' AS kind FROM second_factors WHERE user_id = $1 AND confirmed_at IS NOT NULL
      UNION ALL SELECT 'passkey' WHERE EXISTS (SELECT 1 FROM passkeys WHERE user_id = $1)`,
    [userId],
  );
  return rows.map(({ kind }) => kind);
}

export const userOf = (tx: EntityManager, id: string): Promise<User> => tx.findOneByOrFail(User, { id });

/** The person, kept as they are until the transaction ends. */
export const holdUser = (tx: EntityManager, id: string): Promise<User> =>
  tx.findOneOrFail(User, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** The account of an address, whatever its case. */
export function findUserByEmail(tx: EntityManager, email: string): Promise<User | null> {
  return tx.createQueryBuilder(User, 'u').where('lower(u.email) = lower(:email)', { email }).getOne();
}

/** Whose password it is to be, with what they belong to. Asked as the portal. */
export async function passwordOwner(tx: EntityManager, { id, email, name }: User): Promise<PasswordOwner> {
  const running = (await membershipsOf(tx, [id])).filter(({ endedAt }) => endedAt === null);
  const organizations = (await toMembershipViews(tx, running)).map(({ organization }) => organization);
  const numbers: { id: string; number: string }[] = await tx.query(
    `SELECT id, business_registration_number AS number FROM company_names WHERE id::text = ANY($1)
      UNION ALL SELECT id, business_registration_number FROM supplier_profiles WHERE id::text = ANY($1)`,
    [organizations.map((organization) => organization.id)],
  );
  const numberOf = new Map(numbers.map((row) => [row.id, row.number]));
  const companies = organizations.map((organization) => ({
    name: organization.name,
    businessRegistrationNumber: numberOf.get(organization.id) ?? null,
  }));
  return { email, name, companies };
}

/** So many accounts by address, after the one named by address and id; of a group, with a part of a name or an address. */
export function accountsAfter(
  tx: EntityManager,
  after: readonly (string | number)[] | null,
  limit: number,
  { group, query }: Pick<AccountsQuery, 'group' | 'query'>,
): Promise<User[]> {
  const found = tx.createQueryBuilder(User, 'u').orderBy('u.email').addOrderBy('u.id').take(limit);
  if (after !== null) found.andWhere('(u.email, u.id) > (:email, :id)', { email: after[0], id: after[1] });
  if (group !== undefined)
    found.andWhere(
      `EXISTS (SELECT 1 FROM running_memberships m WHERE m.user_id = u.id
                AND (m.role IN ('applicant', 'supplier')) = :isCompany)`,
      { isCompany: group === 'company' },
    );
  if (query !== undefined)
    found.andWhere(`strpos(lower(u.name || ' ' || u.email), lower(:part)) > 0`, { part: query });
  return found.getMany();
}

/** Which of these people sign in with a second factor. Asked as the portal. */
export async function withSecondFactor(
  tx: EntityManager,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { user_id: string }[] = await tx.query(
    `SELECT user_id FROM second_factors WHERE user_id = ANY ($1) AND confirmed_at IS NOT NULL
      UNION SELECT user_id FROM passkeys WHERE user_id = ANY ($1)`,
    [userIds],
  );
  return new Set(rows.map(({ user_id }) => user_id));
}

/** Where the administrators get mail, but for one. */
export async function administratorsBut(tx: EntityManager, userId: string | null): Promise<string[]> {
  const people: { email: string }[] = await tx.query(
    `SELECT DISTINCT u.email FROM running_memberships m JOIN users u ON u.id = m.user_id
      WHERE m.role = 'admin' AND u.id IS DISTINCT FROM $1 ORDER BY u.email`,
    [userId],
  );
  return people.map(({ email }) => email);
}
