import { givenApplication, givenFiling } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import type { Problem } from '@subsidy/contract';

describe('신청서와 사업계획서 PDF over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;
  let supplier: Person;
  let consultant: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
    applicant = await givenPerson(opened, 'applicant');
    supplier = await givenPerson(opened, 'supplier');
    consultant = await givenPerson(opened, 'consultant');
  });
  afterAll(() => opened.close());

  const fetched = async (by: Person, id: string, what: 'application' | 'plan') => {
    const { status, headers, body } = await by.client.get<Buffer & Problem>(
      `/applications/${id}/${what}.pdf`,
    );
    return { status, disposition: decodeURIComponent(String(headers['content-disposition'])), body };
  };

  it('prints a draft for who writes it, marked as such; nobody else reads it before it is filed', async () => {
    const id = await givenApplication(opened, applicant, {
      status: 'draft',
      supplierId: supplier.supplierId,
    });
    const own = await fetched(applicant, id, 'application');
    expect(own.status).toBe(200);
    expect(own.disposition).toContain('신청서-작성중.pdf');
    expect(own.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await fetched(consultant, id, 'application')).toMatchObject({
      status: 409,
      body: { found: 'draft', detail: expect.stringContaining('인쇄할 수 없습니다') as string },
    });
    const stranger = await givenPerson(opened, 'applicant');
    expect((await fetched(stranger, id, 'application')).status).toBe(404);
  });

  it('prints what was filed for everyone who reads the case, under its receipt', async () => {
    const other = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, other, { supplierId: supplier.supplierId });
    await givenFiling(opened, id);
    const prints = await Promise.all([other, consultant].map((by) => fetched(by, id, 'application')));
    expect(prints.map(({ status }) => status)).toEqual([200, 200]);
    expect(prints[0]?.disposition).toMatch(/신청서-T26-\d{6}-\d\.pdf/);
    expect((await fetched(consultant, id, 'plan')).status).toBe(409);
  });

  it('is not under the receipt for the company while it writes a supplement, and stays so for staff', async () => {
    const other = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, other, { supplierId: supplier.supplierId });
    await givenFiling(opened, id);
    const asked = await consultant.client.post(`/applications/${id}/supplement-requests`, {
      dueOn: '2026-11-24',
      items: [{ field: 'project.title', reason: '고쳐 주세요.' }],
    });
    expect(asked.status).toBe(201);
    expect((await fetched(other, id, 'application')).disposition).toContain('신청서-작성중.pdf');
    expect((await fetched(consultant, id, 'application')).disposition).toContain('신청서-T26-');
  });
});
