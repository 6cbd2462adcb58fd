import type { CompanyView, Page, Problem, SupplierView } from '@subsidy/contract';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('companies and suppliers over HTTP', () => {
  let opened: TestPortal;
  let owner: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());

  beforeEach(async () => {
    owner = await givenPerson(opened, 'applicant', { companyName: '한빛정밀' });
  });

  const update = (body: object, by = owner) => by.client.patch<CompanyView & Problem>('/company', body);

  it('shows a company to its own people', async () => {
    const { status, body } = await owner.client.get<CompanyView>('/company');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: owner.companyId,
      name: '한빛정밀',
      regionCode: 'gyeonggi',
      technoParkCode: 'gyeonggi',
    });
    expect(body.members).toMatchObject([{ id: owner.userId, email: owner.email, isOwner: true }]);
  });

  it('changes what was sent and keeps the rest, with an event that says what', async () => {
    const { body } = await update({
      name: '한빛정밀 주식회사',
      corporateRegistrationNumber: '1101110012347',
    });
    expect(body).toMatchObject({
      name: '한빛정밀 주식회사',
      corporateRegistrationNumber: '1101110012347',
      regionCode: 'gyeonggi',
      city: '안산시',
    });
    expect((await update({ corporateRegistrationNumber: null })).body.corporateRegistrationNumber).toBeNull();
    const events = await opened.database.asOwner<{ details: { fields: string[] } }>(
      `SELECT details FROM audit_events WHERE chain = $1 ORDER BY sequence`,
      [`company:${owner.companyId}`],
    );
    expect(events.map(({ details }) => details.fields)).toEqual([
      ['name', 'corporateRegistrationNumber'],
      ['corporateRegistrationNumber'],
    ]);
  });

  it('sends drafts to the TechnoPark of a new site, and leaves what was submitted where it is', async () => {
    const other = await givenPerson(opened, 'applicant');
    const draft = await givenApplication(opened, owner, { status: 'draft' });
    const submitted = await givenApplication(opened, other, { status: 'submitted' });
    const site = { regionCode: 'gyeongbuk', city: '포항시 남구' };
    expect((await update(site)).body.technoParkCode).toBe('pohang');
    expect((await update(site, other)).body.technoParkCode).toBe('pohang');
    const rows = await opened.database.asOwner<{ id: string; techno_park_code: string }>(
      'SELECT id, techno_park_code FROM applications WHERE id = ANY($1)',
      [[draft, submitted]],
    );
    const parks = new Map(rows.map((row) => [row.id, row.techno_park_code]));
    expect([parks.get(draft), parks.get(submitted)]).toEqual(['pohang', 'gyeonggi']);
  });

  it.each([
    [{ regionCode: 'gyeonggi', city: '없는시' }, 'city'],
    [{ regionCode: 'seoul', city: '가나구' }, 'city'],
    [{ regionCode: 'seoul', city: '안산시' }, 'city'],
    [{ regionCode: 'pyongyang' }, 'regionCode'],
    [{ corporateRegistrationNumber: '110111-0012347' }, 'corporateRegistrationNumber'],
    [{ name: '' }, 'name'],
    [{ businessRegistrationNumber: '2208139938' }, 'businessRegistrationNumber'],
  ])('refuses %j and changes nothing', async (body, field) => {
    const answer = await update(body);
    expect([answer.status, answer.body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    const { body: after } = await owner.client.get<CompanyView>('/company');
    expect(after).toMatchObject({ name: '한빛정밀', regionCode: 'gyeonggi', city: '안산시' });
  });

  it('finds suppliers by part of the name or number, those in the Pool first, page by page', async () => {
    for (const [name, inPool] of [
      ['가나비전', false],
      ['다라비전', true],
      ['마바비전', true],
      ['사아로봇', true],
    ] as const) {
      await givenPerson(opened, 'supplier', { companyName: name, inPool });
    }
    const find = async (query: string) =>
      (await owner.client.get<Page<SupplierView>>(`/suppliers?${query}`)).body;
    const names = (page: Page<SupplierView>) => page.items.map(({ name }) => name);
    const text = encodeURIComponent('비전');
    expect(names(await find(`query=${text}`))).toEqual(['다라비전', '마바비전', '가나비전']);
    const first = await find(`query=${text}&limit=2`);
    expect(names(first)).toEqual(['다라비전', '마바비전']);
    const second = await find(`query=${text}&limit=2&cursor=${first.nextCursor}`);
    expect([names(second), second.nextCursor]).toEqual([['가나비전'], null]);
    const number = first.items[0]?.businessRegistrationNumber ?? '';
    const dashed = `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`;
    expect(names(await find(`query=${dashed}`))).toEqual(['다라비전']);
    await opened.database.asOwner(`UPDATE suppliers SET grade = 'Level 2' WHERE name = '다라비전'`);
    const shown = (words: string) => find(`query=${encodeURIComponent(words)}`).then(names);
    expect(await shown('다라비전 Pool 등록 역량진단')).toEqual(['다라비전']);
    expect(await shown('비전 Pool 미등록')).toEqual(['가나비전']);
    expect(await shown('마바비전 역량진단')).toEqual([]);
    expect(names(await find(`query=${encodeURIComponent("%' OR true --")}`))).toEqual([]);
  });
});
