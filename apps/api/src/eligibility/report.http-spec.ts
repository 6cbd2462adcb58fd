import type { Problem } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const BODY = {
  asOf: '2026-04-10T12:00:00+09:00',
  noticeIds: ['2026-manufacturing-ai', '2026-autonomous-factory-1'],
  companyName: '한빛정밀 주식회사',
  company: {
    businessRegistrationNumber: '2208139938',
    ksicCode: '25924',
    regionCode: 'gyeonggi',
    city: '포천시',
    nationalTaxArrears: true,
    previousGrants: [],
    leadCompany: 'samsung',
  },
  project: { totalCostKrw: 400_000_000, months: 9, scopes: ['ai', 'aas'] },
};

describe('POST /eligibility-checks/report', () => {
  let opened: TestPortal;
  let anyone: TestClient;

  beforeAll(async () => {
    opened = await openTestPortal();
    anyone = new TestClient(opened);
  });
  afterAll(() => opened.close());

  it('prints the same PDF for the same facts and moment, for anyone', async () => {
    const first = await anyone.post<Buffer>('/eligibility-checks/report', BODY);
    const second = await anyone.post<Buffer>('/eligibility-checks/report', BODY);
    expect(first.status).toBe(200);
    expect(first.headers['content-disposition']).toContain('.pdf');
    expect(first.headers['content-type']).toBe('application/pdf');
    expect(first.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.body.equals(second.body)).toBe(true);
  });

  it('prints another fingerprint for other facts', async () => {
    const { company } = BODY;
    const other = { ...BODY, company: { ...company, nationalTaxArrears: false } };
    const first = await anyone.post<Buffer>('/eligibility-checks/report', BODY);
    const second = await anyone.post<Buffer>('/eligibility-checks/report', other);
    expect(first.body.equals(second.body)).toBe(false);
  });

  it('leads back to the check with the answers but without the numbers that name the company', async () => {
    const { body } = await anyone.post<Buffer>('/eligibility-checks/report', { ...BODY, typicalCost: true });
    const link = /\/check#check=([\w-]+)/.exec(body.toString('latin1'))?.[1] ?? '';
    const carried = JSON.parse(Buffer.from(link, 'base64url').toString()) as {
      a: Record<string, unknown>;
      s: Record<string, unknown>;
    };
    expect(carried.a).toMatchObject({
      'company.ksicCode': '25924',
      'company.nationalTaxArrears': true,
      'project.totalCostKrw': 400_000_000,
      'check.typicalCost': true,
    });
    expect(carried.a).not.toHaveProperty(['company.businessRegistrationNumber']);
    expect(carried.s).toMatchObject({ state: expect.any(String) as string, noticeVersion: 1 });
  });

  it('prints English where it is asked for, and no third language', async () => {
    const english = await anyone.post<Buffer>('/eligibility-checks/report', { ...BODY, language: 'en' });
    expect(english.body.toString('latin1')).toContain('/Lang (en)');
    expect(english.headers['content-disposition']).toContain('preliminary-eligibility-report.pdf');
    const { status } = await anyone.post('/eligibility-checks/report', { ...BODY, language: 'fr' });
    expect(status).toBe(400);
  });

  it('refuses what a check refuses, naming every field', async () => {
    const { status, body } = await anyone.post<Problem>('/eligibility-checks/report', {
      ...BODY,
      companyName: 7,
      project: { totalCostKrw: 0 },
    });
    expect(status).toBe(400);
    expect(body.errors?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['companyName', 'project.totalCostKrw']),
    );
  });
});
