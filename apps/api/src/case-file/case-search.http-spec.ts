import type { ApplicationSummary, Page, SupplierView } from '@subsidy/contract';
import { CompanySearchKeys } from '../companies/search-keys.ts';
import { CaseSearchKeys } from '../filing/case-search-keys.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

/** 찾기: what a person types is not what stands in a row, and yet the same. */
describe('searching for cases', () => {
  let opened: TestPortal;
  let consultant: Person;
  let owner: Person;
  let id: string;
  let summary: ApplicationSummary;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
    owner = await givenPerson(opened, 'applicant', { companyName: '㈜가나다 정밀' });
    const supplier = await givenPerson(opened, 'supplier', { companyName: '주식회사 로보텍 솔루션' });
    const fields = { 'project.title': 'AI 기반 용접 품질 검사' };
    id = await givenApplication(opened, owner, { supplierId: supplier.supplierId, fields });
    await givenApplication(opened, await givenPerson(opened, 'applicant', { companyName: '라마바 산업' }));
    summary = (await find('가나다')).items[0] as ApplicationSummary;
  });
  afterAll(() => opened.close());

  const find = async (query: string, by = consultant, more = '') => {
    const address = `/applications?query=${encodeURIComponent(query)}${more}`;
    return (await by.client.get<Page<ApplicationSummary>>(address)).body;
  };
  const idsFor = async (query: string, by = consultant, more = '') =>
    (await find(query, by, more)).items.map((item) => item.id);

  it.each([
    ...[
      '가나다',
      '(주)가나다',
      '㈜ 가나다',
      '주식회사 가나다',
      '가나다정밀',
      '가나다 정밀',
      '정밀 가나다',
      '가나다 주식회사',
    ],
    ...['㈜가나다'.normalize('NFD'), '（주）가나다', '나다', '다정', '가\u200b나다', '다'],
    ...[
      '로보텍',
      '(주)로보텍',
      '로보텍솔루션',
      '로보텍 가나다',
      '용접',
      '품질검사 용접',
      'ai 용접 가나다 로보텍',
      'ＡＩ기반',
    ],
  ])('finds a filed case by %s', async (query) => {
    expect(await idsFor(query)).toEqual([id]);
  });

  it.each(['가나다 라마바', '가나다라', '용접 없는말', '정밀로보텍', '지능공정'])(
    'does not find it by %s',
    async (query) => {
      expect(await idsFor(query)).not.toContain(id);
    },
  );

  it('finds it by its numbers, with dashes, without, in part and in full width', async () => {
    const receipt = summary.receiptNumber ?? '';
    const number = summary.businessRegistrationNumber;
    const dashed = `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`;
    const wide = [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    const forms = [
      receipt,
      receipt.replaceAll('-', ''),
      receipt.toLowerCase(),
      number,
      dashed,
      dashed.replaceAll('-', '.'),
      wide,
    ];
    for (const query of [...forms, `${dashed} 가나다`]) {
      expect([query, await idsFor(query)]).toEqual([query, [id]]);
    }
  });

  it.each(['', '   ', '주식회사', '(주)', '\u3164'])(
    'narrows nothing by %j, which says nothing',
    async (query) => {
      expect(await idsFor(query)).toHaveLength(2);
    },
  );

  it('finds for each only what is theirs', async () => {
    const elsewhere = await givenPerson(opened, 'consultant', { technoParkCode: 'busan' });
    const evaluator = await givenPerson(opened, 'evaluator');
    expect([await idsFor('가나다', elsewhere), await idsFor('가나다', evaluator)]).toEqual([[], []]);
    expect(await idsFor('용접', owner)).toEqual([id]);
  });

  it('finds a draft by its company and number, and by nothing that only its writers see', async () => {
    const writer = await givenPerson(opened, 'applicant', { companyName: '(주)사아자' });
    const fields = { 'project.title': '숨은 제목' };
    const draft = await givenApplication(opened, writer, { status: 'draft', fields });
    expect(await idsFor('사아자', consultant, '&status=draft')).toEqual([draft]);
    expect(await idsFor('숨은', consultant, '&status=draft')).toEqual([]);
    await writer.client.patch('/company', { name: '유한회사 차카타' });
    expect(await idsFor('차카타', consultant, '&status=draft')).toEqual([draft]);
    expect(await idsFor('사아자', consultant, '&status=draft')).toEqual([]);
  });

  it('goes on finding a filed case by the name it was filed under', async () => {
    await owner.client.patch('/company', { name: '새 이름 주식회사' });
    expect([await idsFor('가나다'), await idsFor('새이름')]).toEqual([[id], []]);
  });

  it('gives keys to rows that have none', async () => {
    for (const table of ['companies', 'suppliers', 'case_facts']) {
      await opened.database.asOwner(`UPDATE ${table} SET search_key = NULL`);
    }
    expect(await idsFor('가나다')).toEqual([]);
    await opened.portal.get(CompanySearchKeys, { strict: false }).complete();
    await opened.portal.get(CaseSearchKeys, { strict: false }).complete();
    expect(await idsFor('용접 로보텍')).toEqual([id]);
    const left = await opened.database.asOwner(
      `SELECT 1 FROM companies WHERE search_key IS NULL UNION ALL SELECT 1 FROM suppliers WHERE search_key IS NULL`,
    );
    expect(left).toEqual([]);
  });

  it('searches suppliers in all that their rows show', async () => {
    await opened.database.asOwner(
      `UPDATE suppliers SET specialty = '머신비전·외관 검사', grade = '우수', region_code = 'gyeongnam', search_key = NULL
        WHERE name LIKE '%로보텍%'`,
    );
    await opened.portal.get(CompanySearchKeys, { strict: false }).complete();
    for (const query of [
      '로보텍',
      '외관검사',
      '검사 외관',
      '경상남도',
      '우수 머신비전',
      '(주)로보텍 경상남도',
    ]) {
      const address = `/suppliers?query=${encodeURIComponent(query)}`;
      const { body } = await owner.client.get<Page<SupplierView>>(address);
      expect([query, body.items.map(({ name }) => name)]).toEqual([query, ['주식회사 로보텍 솔루션']]);
    }
    const none = await owner.client.get<Page<SupplierView>>(
      `/suppliers?query=${encodeURIComponent('로보텍 부산')}`,
    );
    expect(none.body.items).toEqual([]);
  });

  it.each(['%', '_', '-', '---', '%%', '\\', '() _'])(
    'lists no case, supplier or evaluator for %s, which is no name of any',
    async (query) => {
      expect(await idsFor(query)).toEqual([]);
      for (const [path, by] of [
        ['/suppliers', await givenPerson(opened, 'applicant')],
        ['/evaluators', consultant],
      ] as const) {
        const { body } = await by.client.get<Page<{ id: string }>>(
          `${path}?query=${encodeURIComponent(query)}`,
        );
        expect([path, body.items]).toEqual([path, []]);
      }
    },
  );

  it('searches evaluators by words in any order', async () => {
    const evaluator = await givenPerson(opened, 'evaluator', { name: '강평가' });
    await opened.database.asOwner(
      `UPDATE memberships SET organization_name = '(재)표본연구원', expertise = '비전 검사' WHERE user_id = $1`,
      [evaluator.userId],
    );
    for (const query of ['표본연구원 강', '비전검사', '재단법인 표본연구원', '강평가 비전']) {
      const address = `/evaluators?query=${encodeURIComponent(query)}&limit=1`;
      const { body } = await consultant.client.get<Page<{ id: string }>>(address);
      expect([query, body.items.map((item) => item.id), body.nextCursor]).toEqual([
        query,
        [evaluator.userId],
        null,
      ]);
    }
  });
});
