import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { SEASON_CHAIN } from './read-sample-season.service.ts';

describe('the state of the sample season', () => {
  let opened: TestPortal;

  const stateOf = async ({ portal }: TestPortal): Promise<unknown> => {
    const ready = await portal.inject({ method: 'GET', url: '/api/health/ready' });
    const shown = await portal.inject({ method: 'GET', url: '/api/v1/portal' });
    expect(ready.statusCode).toBe(200);
    const { sampleSeason } = ready.json<{ sampleSeason: unknown }>();
    expect(shown.json()).toMatchObject({ sampleSeason });
    return sampleSeason;
  };

  afterEach(() => opened.close());

  it('is loading until the season is played to its end, though the portal can serve', async () => {
    opened = await openTestPortal();
    expect(await stateOf(opened)).toBe('loading');
    await opened.database.asOwner(
      `INSERT INTO audit_chains (chain, sequence, head_hash) VALUES ('${SEASON_CHAIN}', 1, '')`,
    );
    expect(await stateOf(opened)).toBe('ready');
  });

  it.each([{ PORTAL_SAMPLE_DATA: 'false' }, { PORTAL_SAMPLE_SEASON: 'off' }])(
    'is off with %j',
    async (variables) => {
      opened = await openTestPortal({ ...variables });
      expect(await stateOf(opened)).toBe('off');
    },
  );
});
