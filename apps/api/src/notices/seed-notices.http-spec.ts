import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { NoticeSummary, OperationsView, Page } from '@subsidy/contract';
import { PUBLISHED_NOTICES, type PublishedNotice } from '@subsidy/rules';
import { TestClient } from '../testing/client.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { SeedNoticesService } from './seed-notices.service.ts';

/** The same notice under another id, with a change to its terms. */
function another(id: string, changes: object = {}): PublishedNotice {
  const [notice] = PUBLISHED_NOTICES;
  if (notice === undefined) throw new Error('no notice comes with the product');
  return { ...notice, id, terms: { ...notice.terms, ...changes } };
}

describe('a portal whose seeds have a faulty notice', () => {
  let opened: TestPortal;
  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());

  it('goes on without that one, says so in its log and to who runs it', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const terms = another('x').terms;
    const faulty = another('faulty-notice', { format: 2, rubric: terms.rubric.slice(1) });
    const backwards = { ...another('backwards', { format: 2 }), closesAt: '2020-01-01T00:00:00+09:00' };
    const good = another('good-notice', { format: 2 });
    await opened.portal.get(SeedNoticesService, { strict: false }).seed(false, [faulty, backwards, good]);
    expect(logged.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringMatching(/^faulty-notice is left out: terms\.rubric: .*95점/),
      expect.stringMatching(/^backwards is left out: windows\.closesAt/),
    ]);
    logged.mockRestore();
    const { items } = (await new TestClient(opened).get<Page<NoticeSummary>>('/notices')).body;
    const ids = items.map(({ id }) => id);
    expect(ids).toContain('good-notice');
    expect(ids).not.toContain('faulty-notice');
    const admin = await givenPerson(opened, 'admin');
    const { leftOutNotices } = (await admin.client.get<OperationsView>('/operations')).body;
    expect(leftOutNotices).toMatchObject([
      { id: 'faulty-notice', problems: [{ path: 'terms.rubric' }] },
      { id: 'backwards', problems: [{ path: 'windows.closesAt' }] },
    ]);
  });

  it('gives a sample whose terms have changed a further version, once, and keeps the earlier one', async () => {
    const seeds = opened.portal.get(SeedNoticesService, { strict: false });
    const versions = () =>
      opened.database.asOwner<{ version: number; hash: string; closes_at: Date }>(
        `SELECT version, terms_sha256 AS hash, closes_at FROM notice_versions WHERE notice_id = 'sample-open' ORDER BY version`,
      );
    await seeds.seed(true, []);
    const [first] = await versions();
    await opened.database.asOwner(
      `UPDATE notice_versions SET terms_sha256 = 'of-before' WHERE notice_id = 'sample-open'`,
    );
    await seeds.seed(true, []);
    await seeds.seed(true, []);
    expect(await versions()).toEqual([
      { ...first, hash: 'of-before' },
      { ...first, version: 2 },
    ]);
  });
});
