import type { CompanyView, KeptMailView, OwnershipOfferView, Page, Problem } from '@subsidy/contract';
import { givenMembership, givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

/** What was asked for, or why not. */
type Answered<View> = View & Omit<Problem, keyof View>;

describe('handing a company on to one of its members', () => {
  let opened: TestPortal;
  let owner: Person;
  let member: Person;
  let other: Person;
  const memberships = new Map<Person, string>();

  beforeAll(async () => {
    // Memberships of test people begin by the real clock; they may not end before that.
    opened = await openTestPortal({}, '2099-06-01T12:00:00.000+09:00');
  });
  afterAll(() => opened.close());

  /** Somebody who works for the owner's company alone. */
  async function givenMember(): Promise<Person> {
    const person = await givenPerson(opened, 'applicant');
    await opened.database.asOwner(
      `UPDATE memberships SET company_id = $2, part = 'member' WHERE user_id = $1`,
      [person.userId, owner.companyId],
    );
    const [row] = await opened.database.asOwner<{ id: string }>(
      'SELECT id FROM memberships WHERE user_id = $1',
      [person.userId],
    );
    memberships.set(person, row?.id ?? '');
    return person;
  }

  beforeEach(async () => {
    owner = await givenPerson(opened, 'applicant', { name: '김대표' });
    member = await givenMember();
    other = await givenMember();
  });

  const offer = (to: string, by = owner) =>
    by.client.post<Answered<OwnershipOfferView>>('/company/ownership-offers', { membershipId: to });
  const offered = async (to = member): Promise<string> => (await offer(memberships.get(to) ?? '')).body.id;
  const answer = (id: string, accept: boolean, by = member) =>
    by.client.post<Answered<OwnershipOfferView>>(`/company/ownership-offers/${id}/answer`, { accept });
  const company = async (by = owner) => (await by.client.get<CompanyView>('/company')).body;
  const ownersOf = ({ members }: CompanyView) => members.filter(({ isOwner }) => isOwner).map(({ id }) => id);
  const newestMail = async (to: string) =>
    (await owner.client.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(to)}`)).body.items[0];

  it('is offered, accepted by the other, and nobody has to sign in again', async () => {
    const id = await offered();
    expect((await company()).ownershipOffer).toMatchObject({
      id,
      offeredTo: { id: member.userId },
      offeredBy: { id: owner.userId, name: '김대표' },
    });
    expect((await newestMail(member.email))?.subject).toContain('대표 담당자를 맡아');
    expect(ownersOf(await company())).toEqual([owner.userId]);
    expect(await answer(id, true)).toMatchObject({ status: 200, body: { status: 'accepted' } });
    const after = await company();
    expect([ownersOf(after), after.ownershipOffer]).toEqual([[member.userId], null]);
    expect((await newestMail(owner.email))?.text).toContain('수락해');
    expect((await offer(memberships.get(other) ?? '')).status).toBe(403);
    const events = await opened.database.asOwner<{ action: string }>(
      'SELECT action FROM audit_events WHERE chain = $1 ORDER BY sequence',
      [`company:${owner.companyId ?? ''}`],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'company.ownership-offered',
      'company.ownership-accepted',
    ]);
  });

  it('is declined, taken back, and replaced by a later offer', async () => {
    const declined = await offered();
    expect((await answer(declined, false)).body.status).toBe('declined');
    const replaced = await offered();
    const withdrawn = await offered(other);
    expect((await answer(replaced, true)).status).toBe(409);
    const path = `/company/ownership-offers/${withdrawn}`;
    expect((await member.client.delete(path)).status).toBe(403);
    expect([(await owner.client.delete(path)).status, (await owner.client.delete(path)).status]).toEqual([
      204, 409,
    ]);
    expect((await answer(withdrawn, true, other)).status).toBe(409);
    expect(ownersOf(await company())).toEqual([owner.userId]);
  });

  it('refuses by name whom it does not concern', async () => {
    const elsewhere = await givenPerson(opened, 'applicant');
    const theirs = await givenMembership(opened, elsewhere.userId, { role: 'evaluator' });
    const [own] = (await company()).members;
    expect((await offer(theirs)).status).toBe(404);
    expect((await offer(memberships.get(other) ?? '', member)).status).toBe(403);
    const toSelf = await offer(own?.membershipId ?? '');
    expect([toSelf.status, toSelf.body.errors?.[0]?.field]).toEqual([400, 'membershipId']);
    expect((await offer('x')).status).toBe(400);
    const id = await offered();
    expect((await answer(id, true, other)).status).toBe(403);
    expect((await answer(id, true, owner)).status).toBe(403);
    expect((await answer(id, true, elsewhere)).status).toBe(404);
  });

  it('waits while the number is disputed', async () => {
    const id = await offered();
    await opened.database.asOwner(
      `UPDATE company_claims SET status = 'disputed', before_dispute = 'pending', disputed_at = now() WHERE company_id = $1`,
      [owner.companyId],
    );
    const waits = await answer(id, true);
    expect([waits.status, waits.body.type]).toEqual([409, 'claim-disputed']);
    expect((await offer(memberships.get(other) ?? '')).status).toBe(409);
    expect(ownersOf(await company())).toEqual([owner.userId]);
  });

  it('is settled once: accepted twice at once, accepted while taken back, of a member who is let go', async () => {
    const id = await offered();
    const twice = await Promise.all([answer(id, true), answer(id, true)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const back = (await offer(memberships.get(other) ?? '', member)).body.id;
    const [accepted, taken] = await Promise.all([
      answer(back, true, other),
      member.client.delete(`/company/ownership-offers/${back}`),
    ]);
    expect([accepted.status === 200, taken.status === 204].filter(Boolean)).toHaveLength(1);
    const now = ownersOf(await company())[0] === other.userId ? other : member;
    const gone = (
      await offer(
        (await company()).members.find(({ id: of }) => of === owner.userId)?.membershipId ?? '',
        now,
      )
    ).body.id;
    const ended = await now.client.post(
      `/memberships/${(await company(now)).members.find(({ id: of }) => of === owner.userId)?.membershipId ?? ''}/end`,
      { reason: '퇴사했습니다.' },
    );
    expect(ended.status).toBe(200);
    const refused = await answer(gone, true, owner);
    expect([refused.status, refused.body.type]).toEqual([403, 'membership-ended']);
    expect((await company(now)).ownershipOffer).toBeNull();
    expect((await company(now)).members.map(({ id: of }) => of).sort()).toEqual(
      [member.userId, other.userId].sort(),
    );
  });
});
