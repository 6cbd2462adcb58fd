import { rm, writeFile } from 'node:fs/promises';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { createPortal } from '../portal-application.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('a portal that starts with receipts in its database', () => {
  let opened: TestPortal;
  let key: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    key = join(opened.portal.get(Environment).dataDirectory, 'keys', 'receipt-ed25519.pem');
    const applicant = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, applicant, { status: 'draft' });
    const { status } = await applicant.client.post(
      `/applications/${id}/submission`,
      { declaration: true, consents: ['information-use'] },
      { 'idempotency-key': 'k' },
    );
    expect(status).toBe(201);
  });
  afterAll(() => opened.close());

  const start = async (): Promise<void> => {
    const again = await createPortal(opened.portal.get(Environment), opened.clock);
    try {
      await again.init();
    } finally {
      await again.close();
    }
  };

  it('starts with the key that they were signed with', async () => {
    await expect(start()).resolves.toBeUndefined();
  });

  it('refuses to start with another key, and says what to restore', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await expect(start()).rejects.toThrow(/is not the one .* Restore keys\//);
  });

  it.each([
    ['an empty file', ''],
    ['a file that was cut off', '-----BEGIN PRIVATE KEY-----\nMC4CAQ'],
    [
      'a key of another kind',
      generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ],
  ])('refuses to start with %s, and says what to restore', async (_, contents) => {
    await writeFile(key, contents);
    await expect(start()).rejects.toThrow(/receipt-ed25519\.pem cannot be read.*Restore keys\//);
  });

  it('refuses to start without one, and makes none', async () => {
    await rm(key);
    await expect(start()).rejects.toThrow(/receipt-ed25519\.pem is missing.*Restore keys\//);
    await expect(rm(key)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
