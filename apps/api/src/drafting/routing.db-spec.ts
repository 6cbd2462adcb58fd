import { placesOn, regionCodesOn, TECHNO_PARKS, type Place } from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { givenNotice } from '../testing/given-notice.ts';
import { aBusinessNumber, givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { StartApplicationService } from './start-application.service.ts';

const nameOf = ({ regionCode, city }: Pick<Place, 'regionCode' | 'city'>): string => `${regionCode} ${city}`;

/** A company in each district there is on a day applies for the country's notice; those of 전북 for their province's as well. */
describe.each(['2026-06-30', '2026-07-01'])('every district on %s', (day) => {
  const places = placesOn(day);
  const noon = new Date(`${day}T12:00:00+09:00`);
  let opened: TestPortal;
  let starter: Person;
  let provincial: string;
  const companies = new Map<string, string>();

  const seenBy = (who: Partial<Actor> & Pick<Actor, 'role'>, noticeId?: string): Promise<string[]> => {
    const nobody = { userId: null, name: '시험', companyId: null, supplierId: null, leadCompanyId: null };
    const actor: Actor = { ...nobody, technoParkCode: null, officeId: null, ...who };
    return opened.portal.get(Transactions).as(actor, async (tx) => {
      const rows: { regionCode: string; city: string }[] = await tx.query(
        `SELECT region_code AS "regionCode", city FROM applications WHERE $1::text IS NULL OR notice_id = $1`,
        [noticeId ?? null],
      );
      return rows.map(nameOf).sort();
    });
  };

  beforeAll(async () => {
    opened = await openTestPortal({}, noon.toISOString());
    starter = await givenPerson(opened, 'applicant');
    provincial = await givenNotice(opened, 'jeonbuk');
    const start = opened.portal.get(StartApplicationService, { strict: false });
    for (const { regionCode, city } of places) {
      const rows = await opened.database.asOwner<{ id: string }>(
        `INSERT INTO companies (business_registration_number, name, region_code, city, search_key, created_at)
          VALUES ($1, '표본', $2, $3, '표본', now()) RETURNING id`,
        [aBusinessNumber(), regionCode, city],
      );
      const actor: Actor = {
        ...{ userId: starter.userId, name: '시험', role: 'applicant', companyId: rows[0]?.id ?? '' },
        ...{ supplierId: null, leadCompanyId: null, technoParkCode: null, officeId: null },
      };
      const notices = ['sample-open', ...(regionCode === 'jeonbuk' ? [provincial] : [])];
      for (const noticeId of notices) {
        const { technoParkCode } = await start.start({ noticeId, type: 'ai-factory' }, actor, noon);
        companies.set(nameOf({ regionCode, city }), technoParkCode ?? '');
      }
    }
  });
  afterAll(() => opened.close());

  it('is there, in every region of that day', () => {
    expect(companies.size).toBe(places.length);
    expect(new Set(places.map(({ regionCode }) => regionCode))).toEqual(new Set(regionCodesOn(day)));
  });

  it.each(TECHNO_PARKS.map(({ code }) => code))(
    'that %s serves reaches it, and no other does',
    async (code) => {
      const served = places.filter(({ technoParkCode }) => technoParkCode === code).map(nameOf);
      expect(served.length).toBeGreaterThan(0);
      expect(await seenBy({ role: 'consultant', technoParkCode: code }, 'sample-open')).toEqual(
        served.sort(),
      );
    },
  );

  it.each(['officer', 'approver'] as const)(
    'reaches the %s of the office whose notice it applied for',
    async (role) => {
      expect(await seenBy({ role, officeId: 'national' })).toEqual(places.map(nameOf).sort());
      const province = places.filter(({ regionCode }) => regionCode === 'jeonbuk');
      expect(province).toHaveLength(14);
      expect(await seenBy({ role, officeId: 'jeonbuk' })).toEqual(province.map(nameOf).sort());
    },
  );

  it.each([
    ['gyeonggi 고양시', 'gyeonggi-daejin'],
    ['gyeonggi 안산시', 'gyeonggi'],
    ['gyeongbuk 포항시', 'pohang'],
    ['gyeongbuk 경주시', 'gyeongbuk'],
    [day < '2026-07-01' ? 'gwangju 광산구' : 'jeonnam-gwangju 광산구', 'gwangju'],
    [day < '2026-07-01' ? 'jeonnam 순천시' : 'jeonnam-gwangju 순천시', 'jeonnam'],
  ])('%s goes to %s', (place, technoParkCode) => {
    expect(companies.get(place)).toBe(technoParkCode);
  });
});
