import type {
  ApplicationView,
  CompletenessView,
  FormView,
  Problem,
  ReceiptKeyView,
  ReceiptView,
} from '@subsidy/contract';
import { momentToSecond } from '@subsidy/rules';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { A_PDF, TestClient } from '../testing/client.ts';
import { givenApplication, givenDocument } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { ReceiptSigner } from './receipt-signer.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';

const DECLARED = { declaration: true, consents: ['information-use'] };

describe('submitting over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, { status: 'draft' });
  });

  const submit = (key = 'key-1', body: object = DECLARED, by = applicant) =>
    by.client.post<ReceiptView & Problem>(`/applications/${id}/submission`, body, { 'idempotency-key': key });
  const setField = (field: string, value: unknown) =>
    opened.database.asOwner(
      'UPDATE application_fields SET value = $3 WHERE application_id = $1 AND field = $2',
      [id, field, JSON.stringify(value)],
    );
  const traces = async () => {
    const [found] = await opened.database.asOwner<Record<string, unknown>>(
      `SELECT status, receipt_number, submitted_at,
              (SELECT count(*)::int FROM filings WHERE application_id = $1) AS filings,
              (SELECT count(*)::int FROM eligibility_decisions WHERE application_id = $1) AS decisions,
              (SELECT count(*)::int FROM outbox WHERE application_id = $1) AS mails
         FROM applications WHERE id = $1`,
      [id],
    );
    return found;
  };
  const UNTOUCHED = {
    status: 'draft',
    receipt_number: null,
    submitted_at: null,
    filings: 0,
    decisions: 0,
    mails: 0,
  };
  /** Types of the documents that the receipt is over. */
  const filedTypes = async () => {
    const [filed] = await opened.database.asOwner<{ content: string }>(
      'SELECT content FROM filings WHERE application_id = $1',
      [id],
    );
    const { documents } = JSON.parse(filed?.content ?? '') as { documents: { documentType: string }[] };
    return documents.map(({ documentType }) => documentType);
  };
  const refusals = async () =>
    (
      await opened.database.asOwner<{ details: Record<string, unknown> }>(
        `SELECT details FROM audit_events WHERE application_id = $1 AND action = 'application.submission-refused'
          ORDER BY sequence`,
        [id],
      )
    ).map(({ details }) => details);

  it('waits for no scan', async () => {
    await givenDocument(opened, id, applicant, 'bonus-evidence', 'pending');
    const { body } = await applicant.client.get<CompletenessView>(`/applications/${id}/completeness`);
    expect([body.complete, body.missing]).toEqual([true, []]);
    expect((await submit()).status).toBe(201);
    expect(await filedTypes()).toContain('bonus-evidence');
  });

  it.each(['not-scanned', 'infected'])(
    'leaves out a file (%s) that the answers no longer ask for',
    async (scan) => {
      await givenDocument(opened, id, applicant, 'factory-approval', scan);
      expect((await submit()).status).toBe(201);
      expect(await filedTypes()).not.toContain('factory-approval');
    },
  );

  it('takes such a file when the answer is back', async () => {
    await givenDocument(opened, id, applicant, 'factory-approval');
    await givenDocument(opened, id, applicant, 'construction-plan');
    await setField('company.factoryStatus', 'under-construction');
    expect((await submit()).status).toBe(201);
    expect(await filedTypes()).toEqual(expect.arrayContaining(['factory-approval', 'construction-plan']));
  });

  it('gives a receipt, freezes what was sent, records the decision and mails the company', async () => {
    const { status, body } = await submit();
    expect(status).toBe(201);
    expect(body).toMatchObject({ stage: 'application', submittedAt: '2026-11-23T12:00:00.000+09:00' });
    expect(body.receiptNumber).toMatch(/^MA26-\d{6}-\d$/);
    expect(await traces()).toMatchObject({
      status: 'submitted',
      receipt_number: body.receiptNumber,
      filings: 1,
      decisions: 1,
      mails: 1,
    });
    const [submission] = await opened.database.asOwner<{ content: string }>(
      'SELECT content FROM filings WHERE application_id = $1',
      [id],
    );
    const content = submission?.content ?? '';
    expect(createHash('sha256').update(content).digest('hex')).toBe(body.contentSha256);
    expect(JSON.parse(content)).toMatchObject({
      noticeId: 'sample-open',
      noticeVersion: 1,
      type: 'ai-factory',
    });
    const [decision] = await opened.database.asOwner<{ facts: string; decision: string; stage: string }>(
      'SELECT facts, decision, stage FROM eligibility_decisions WHERE application_id = $1',
      [id],
    );
    expect(decision?.stage).toBe('application');
    expect(JSON.parse(decision?.decision ?? '')).toMatchObject({ outcome: 'eligible' });
    expect(JSON.parse(decision?.facts ?? '')).toMatchObject({ project: { type: 'ai-factory' } });
    const [mail] = await opened.database.asOwner<{ recipient: string; body: string }>(
      'SELECT recipient, body FROM outbox WHERE application_id = $1',
      [id],
    );
    expect(mail?.recipient).toBe(applicant.email);
    expect(mail?.body).toContain(body.receiptNumber);
    const [event] = await opened.database.asOwner<{ details: object }>(
      "SELECT details FROM audit_events WHERE application_id = $1 AND action = 'application.submit'",
      [id],
    );
    expect(event?.details).toMatchObject({ consents: ['information-use'] });
  });

  it('gives exactly one receipt when 20 requests with one key arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit('one')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(19);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await traces()).toMatchObject({ filings: 1, decisions: 1, mails: 1 });
  });

  it('lets one of two different keys win and tells the other', async () => {
    const answers = await Promise.all([submit('a'), submit('b')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ type: 'idempotency-key-reused', found: 'submitted' });
  });

  it('gives the same receipt for the same key long after, whatever happened since', async () => {
    const first = await submit();
    await applicant.client.post(`/applications/${id}/withdrawal`, { reason: '철회' });
    const again = await submit();
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await submit('other')).status).toBe(409);
  });

  it('numbers receipts without repeating one', async () => {
    const others = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const person = await givenPerson(opened, 'applicant');
        return { person, id: await givenApplication(opened, person, { status: 'draft' }) };
      }),
    );
    const receipts = await Promise.all(
      others.map(({ person, id: other }) =>
        person.client.post<ReceiptView>(`/applications/${other}/submission`, DECLARED, {
          'idempotency-key': 'k',
        }),
      ),
    );
    expect(new Set(receipts.map(({ body }) => body.receiptNumber)).size).toBe(5);
  });

  it.each(['ai-factory', 'data-collection'])(
    'takes the examples of the form as they are from a company that has just registered (%s)',
    async (type) => {
      const fresh = await givenPerson(opened, 'applicant', { regionCode: null, city: null });
      const { body: form } = await fresh.client.get<FormView>(`/notices/sample-open/form?type=${type}`);
      const started = await fresh.client.post<{ id: string }>('/applications', {
        noticeId: 'sample-open',
        type,
      });
      const path = `/applications/${started.body.id}`;
      const changes = form.application.map(({ field, example }) => ({
        field,
        baseVersion: 0,
        value: example,
      }));
      expect((await fresh.client.patch(path, { changes })).status).toBe(200);
      for (const { documentType } of form.documents.filter(
        (one) => one.stage === 'application' && one.required,
      )) {
        const fields = { documentType, issuedOn: '2026-11-20' };
        await fresh.client.upload(`${path}/documents`, fields, {
          name: 'a.pdf',
          type: 'application/pdf',
          contents: A_PDF,
        });
      }
      const { body: left } = await fresh.client.get<CompletenessView>(`${path}/completeness`);
      expect([left.missing, left.complete, left.eligibility.outcome]).toEqual([[], true, 'eligible']);
      const answer = await fresh.client.post(`${path}/submission`, DECLARED, { 'idempotency-key': 'k' });
      expect(answer.status).toBe(201);
      expect((await fresh.client.get(path)).body).toMatchObject({
        status: 'submitted',
        technoParkCode: 'gyeonggi',
      });
    },
  );

  describe('refuses and changes nothing', () => {
    afterEach(async () => {
      expect(await traces()).toEqual(UNTOUCHED);
    });

    it('without key, declaration or consent, naming all of them', async () => {
      const bare = await applicant.client.post<Problem>(`/applications/${id}/submission`, {
        declaration: false,
        consents: ['privacy'],
      });
      expect(bare.body.errors?.map(({ field }) => field)).toEqual([
        'idempotency-key',
        'declaration',
        'consents',
      ]);
      expect((await submit('k'.repeat(201))).body.errors?.map(({ field }) => field)).toEqual([
        'idempotency-key',
      ]);
      expect((await submit('k', { ...DECLARED, force: true })).status).toBe(400);
      expect(await refusals()).toEqual([]);
    });

    it('a millisecond after the deadline, and records that it was refused', async () => {
      const { body: view } = await applicant.client.get<ApplicationView>(`/applications/${id}`);
      opened.clock.set(view.closesAt);
      opened.clock.advance({ milliseconds: 1 });
      expect((await submit()).body).toMatchObject({ status: 409, type: 'deadline-passed', found: 'draft' });
      expect(await refusals()).toEqual([{ stage: 'application', code: 'deadline-passed', fields: [] }]);
    });

    it('with an infected file', async () => {
      await givenDocument(opened, id, applicant, 'bonus-evidence', 'infected');
      const { status, body } = await submit();
      expect([status, body.type]).toEqual([422, 'incomplete']);
      expect(body.errors).toContainEqual(
        expect.objectContaining({ field: 'bonus-evidence', code: 'infected' }),
      );
    });

    it('with something missing, naming fields and documents', async () => {
      await setField('project.title', null);
      await opened.database.asOwner(
        `UPDATE documents SET deleted_at = now() WHERE application_id = $1 AND document_type = 'national-tax-clearance'`,
        [id],
      );
      const { status, body } = await submit();
      expect([status, body.type]).toEqual([422, 'incomplete']);
      expect(body.errors?.map(({ field }) => field)).toEqual(['project.title', 'national-tax-clearance']);
      expect(await refusals()).toEqual([
        { stage: 'application', code: 'incomplete', fields: ['project.title', 'national-tax-clearance'] },
      ]);
    });

    it('when the rules say no, naming the rule', async () => {
      await setField('company.nationalTaxArrears', true);
      const { status, body } = await submit();
      expect([status, body.type]).toEqual([422, 'not-eligible']);
      expect(body.errors).toMatchObject([{ field: 'company.nationalTaxArrears', code: 'no-tax-arrears' }]);
      expect(body.errors?.[0]?.message).toMatch(/[가-힣]/);
    });

    it('to another company', async () => {
      const stranger = await givenPerson(opened, 'applicant');
      expect((await submit('k', DECLARED, stranger)).status).toBe(404);
      expect(await refusals()).toEqual([]);
    });

    it('the plan before its time', async () => {
      const answer = await applicant.client.post<Problem>(`/applications/${id}/plan-submission`, DECLARED, {
        'idempotency-key': 'k',
      });
      expect([answer.status, answer.body.found]).toEqual([409, 'draft']);
    });
  });

  describe('the receipt', () => {
    let receipt: ReceiptView;
    let anyone: TestClient;
    beforeEach(async () => {
      receipt = (await submit()).body;
      anyone = new TestClient(opened);
    });
    const four = () => {
      const { receiptNumber, submittedAt, contentSha256, signature } = receipt;
      return { receiptNumber, submittedAt, contentSha256, signature };
    };
    const isValid = async (values: object) =>
      (await anyone.post<{ valid: boolean }>('/receipts/verification', values)).body.valid;

    it('can be checked with the public key alone', async () => {
      const { body } = await anyone.get<ReceiptKeyView>('/receipts/key');
      const text = `${receipt.receiptNumber}\n${receipt.submittedAt}\n${receipt.contentSha256}`;
      const key = createPublicKey(body.publicKeyPem);
      expect(body.algorithm).toBe('Ed25519');
      expect(verify(null, Buffer.from(text), key, Buffer.from(receipt.signature, 'base64url'))).toBe(true);
    });

    it('is valid only as it is', async () => {
      expect(await isValid(four())).toBe(true);
      const forged = [
        { receiptNumber: 'MA26-999999-0' },
        { submittedAt: '2026-11-23T12:00:00.001+09:00' },
        { submittedAt: '2026-11-23T03:00:00.000Z' },
        { contentSha256: '0'.repeat(64) },
        { signature: 'A'.repeat(86) },
        { signature: 'not a signature' },
      ];
      for (const change of forged) expect(await isValid({ ...four(), ...change })).toBe(false);
    });

    it('is valid as it was copied off paper too', async () => {
      const { receiptNumber, submittedAt, contentSha256, signature } = four();
      const copies = [
        { receiptNumber: receiptNumber.toLowerCase(), contentSha256: contentSha256.toUpperCase() },
        { submittedAt: momentToSecond(submittedAt) },
        { signature: signature.replaceAll('-', '') },
        { signature: `${signature.slice(0, 40)}\r\n${signature.slice(40)}` },
      ];
      for (const change of copies) expect(await isValid({ ...four(), ...change })).toBe(true);
    });

    it('is not valid when the portal has no such submission, even if its key signed it', async () => {
      const { signature: _signature, ...signed } = { ...four(), receiptNumber: 'MA26-999999-0' };
      const signature = opened.portal.get(ReceiptSigner, { strict: false }).sign(signed);
      expect(await isValid({ ...signed, signature })).toBe(false);
    });

    it('is signed with a key that only the portal can read', async () => {
      const { dataDirectory } = opened.portal.get(Environment);
      const { mode } = await stat(join(dataDirectory, 'keys', 'receipt-ed25519.pem'));
      expect(mode & 0o777).toBe(0o600);
    });

    it('is printed as a PDF for the company, and for nobody else', async () => {
      const pdf = await applicant.client.get<Buffer>(`/applications/${id}/receipt.pdf`);
      expect(pdf.headers['content-type']).toBe('application/pdf');
      expect(pdf.headers['content-disposition']).toContain(encodeURIComponent('접수증'));
      expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.body.length).toBeGreaterThan(10_000);
      expect(pdf.body.length).toBeLessThan(200_000);
      const stranger = await givenPerson(opened, 'applicant');
      expect((await stranger.client.get(`/applications/${id}/receipt.pdf`)).status).toBe(404);
      expect(
        (await applicant.client.get<Problem>(`/applications/${id}/receipt.pdf?stage=plan`)).body,
      ).toMatchObject({
        status: 409,
        found: 'submitted',
      });
    });
  });
});
