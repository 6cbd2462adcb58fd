import type { KeptMailView, Page } from '@subsidy/contract';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { createPortal } from '../portal-application.ts';
import { TestClient } from '../testing/client.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const MAILS = '/api/v1/mails?to=';

/** 연습용 메일함: whole mails with their links, which let anyone in. */
describe('the mails that are kept instead of sent', () => {
  let opened: TestPortal;
  let to: string;
  let key: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    to = (await givenPerson(opened, 'approver')).email;
    key = join(opened.portal.get(Environment).dataDirectory, 'keys', 'mail-seal.key');
    expect((await new TestClient(opened).post('/password-resets', { email: to })).status).toBe(202);
  });
  afterAll(() => opened.close());

  const ask = (from: { host?: string; remoteAddress?: string; forwarded?: string }) =>
    opened.portal.inject({
      method: 'GET',
      url: MAILS + to,
      headers: {
        ...(from.host === undefined ? {} : { host: from.host }),
        ...(from.forwarded === undefined ? {} : { 'x-forwarded-for': from.forwarded }),
      },
      ...(from.remoteAddress === undefined ? {} : { remoteAddress: from.remoteAddress }),
    });

  it.each([
    {},
    { host: 'localhost:3000' },
    { host: '127.0.0.1:3000', remoteAddress: '127.0.0.1' },
    { host: '[::1]:3000', remoteAddress: '::1' },
    { host: 'localhost', remoteAddress: '::ffff:127.0.0.1' },
  ])('are shown at this machine: %j', async (from) => {
    const answer = await ask(from);
    expect(answer.statusCode).toBe(200);
    expect(answer.json<Page<KeptMailView>>().items[0]?.text).toMatch(/\/reset-password\?token=[\w-]{43}/);
  });

  it.each([
    { host: 'portal.example.com' },
    { host: 'abcd.tunnel.invalid:443' },
    { host: 'localhost.evil.invalid' },
    { remoteAddress: '10.0.0.7' },
    { host: '127.0.0.1:3000', remoteAddress: '203.0.113.9' },
    { host: 'localhost', forwarded: '203.0.113.9' },
  ])('are shown to nobody from elsewhere, though a tunnel leads here: %j', async (from) => {
    expect((await ask(from)).statusCode).toBe(404);
  });

  const restarted = async (): Promise<string> => {
    const again = await createPortal(opened.portal.get(Environment), opened.clock);
    try {
      await again.init();
      const answer = await again.inject({ method: 'GET', url: MAILS + to });
      return answer.json<Page<KeptMailView>>().items[0]?.text ?? answer.body;
    } finally {
      await again.close();
    }
  };

  it('say that a link cannot be opened any more when its key is lost', async () => {
    await rm(key);
    const text = await restarted();
    expect(text).toContain('열 수 없는 링크입니다');
    expect(text).not.toContain('token=[');
  });

  it.each(['', 'c2hvcnQ='])('the portal does not start with a damaged key: %j', async (contents) => {
    await writeFile(key, contents);
    await expect(restarted()).rejects.toThrow(/mail-seal\.key cannot be read/);
  });
});
