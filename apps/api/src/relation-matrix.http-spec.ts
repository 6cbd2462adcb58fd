import { addressOf, ROUTES, type Route } from '@subsidy/contract/routes';
import { APPLICATION_STATUSES, type ApplicationStatus, type Role } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import {
  actorOf,
  bodyOf,
  EVERYBODY,
  openCaseWorld,
  pathIn,
  PEOPLE,
  type CaseWorld,
  type Who,
} from './testing/case-world.ts';
import { mistakePeople } from './testing/mistaken-portal.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from './testing/test-portal.ts';

/** Parts of paths that name a thing of the case. */
const OF_THE_CASE: readonly string[] = [
  ...['applicationId', 'documentId', 'runId', 'draftId', 'pledgeId', 'exportId', 'assignmentId'],
  ...['sessionId', 'membershipId', 'requestId'],
];
/** Everybody has sessions, nobody another's. */
const concerns = (route: Route, who: Who): boolean =>
  route.name.includes('{sessionId}') ? who === 'company' : PEOPLE[who].near;

const allows = ({ access }: Route, role: Role): boolean =>
  access !== 'public' && (access as readonly Role[]).includes(role);
const isRead = ({ name }: Route): boolean => name.startsWith('GET ');
const named = (routes: readonly Route[]) => routes.map((route) => ({ route, name: route.name }));

const closed = ROUTES.filter(({ access }) => access !== 'public');
const ofTheCase = closed.filter(({ name }) => OF_THE_CASE.some((part) => name.includes(`{${part}}`)));
const lists = closed.filter((route) => isRead(route) && !route.name.includes('{'));

let opened: TestPortal;
let world: CaseWorld;

beforeAll(async () => {
  // What a mistaken portal runs into is no news.
  opened = await openTestPortal({}, TEST_NOW, undefined, () => undefined);
  world = await openCaseWorld(opened);
});
afterAll(() => opened.close());

const stands = (status: ApplicationStatus): Promise<unknown> =>
  opened.database.asOwner('UPDATE applications SET status = $2 WHERE id = $1', [
    world.ids['applicationId'],
    status,
  ]);

/** Sends what a route takes with the ids of the case, and answers the status and what was said. */
async function send(route: Route, who: Who): Promise<{ status: number; text: string }> {
  const { method, path } = addressOf(route);
  const { cookie } = world.people[who].client;
  const answer = await opened.portal.inject({
    method,
    url: path.startsWith('/api/v1') ? `/api/v1${pathIn(world, route)}` : path,
    headers: { cookie: cookie ?? '', 'idempotency-key': randomUUID() },
    ...(route.body === undefined ? {} : { payload: bodyOf(route.body, opened.clock.now()) }),
  });
  return { status: answer.statusCode, text: answer.body };
}

const secretsIn = (text: string): string[] => world.secrets.filter((secret) => text.includes(secret));

describe('every route on a case, by everybody around it', () => {
  it.each(named(ofTheCase))('$name', async ({ route }) => {
    const answers: Record<string, number> = {};
    for (const who of EVERYBODY) {
      if (allows(route, PEOPLE[who].role) && concerns(route, who)) continue;
      answers[who] = (await send(route, who)).status;
    }
    const expected = Object.keys(answers).map((who) => [
      who,
      allows(route, PEOPLE[who as Who].role) ? 404 : 403,
    ]);
    expect(answers).toEqual(Object.fromEntries(expected));
  });

  it('says the same in every state of the case', async () => {
    const found: string[] = [];
    for (const status of APPLICATION_STATUSES) {
      await stands(status);
      for (const route of ofTheCase)
        for (const who of EVERYBODY) {
          if (!allows(route, PEOPLE[who].role) || concerns(route, who)) continue;
          const { status: answered } = await send(route, who);
          if (answered !== 404) found.push(`${status}: ${route.name} by ${who}: ${String(answered)}`);
        }
    }
    expect(found).toEqual([]);
  });

  it('opens what it reads to whom it concerns', async () => {
    await stands('review-completed');
    const shut: string[] = [];
    for (const route of ofTheCase.filter(isRead))
      for (const who of EVERYBODY) {
        if (!allows(route, PEOPLE[who].role) || !concerns(route, who)) continue;
        const { status } = await send(route, who);
        if ([401, 403, 404].includes(status)) shut.push(`${route.name} by ${who}: ${String(status)}`);
      }
    // What the company files for itself is none of the supplier's.
    expect(shut).toEqual(['GET /applications/{applicationId}/documents/{documentId}/file by supplier: 404']);
  });

  /** Ids in bodies and queries, and of things that are not of the thing in the path: what they name is somebody else's. */
  it.each<[Who, 'GET' | 'POST' | 'PUT' | 'DELETE', string, Record<string, unknown>]>([
    ['otherCompany', 'GET', '/applications/{otherApplicationId}/documents/{documentId}/file', {}],
    ['otherCompany', 'DELETE', '/applications/{otherApplicationId}/documents/{documentId}', {}],
    ['otherCompany', 'PUT', '/session/membership', { membershipId: '{membershipId}' }],
    [
      'otherOfficer',
      'POST',
      '/approval-exports',
      { noticeId: 'sample-win-win', format: 'csv', reason: '살펴볼 까닭' },
    ],
    [
      'otherOfficer',
      'POST',
      '/selection-runs',
      { noticeId: 'sample-win-win', type: 'advanced', budgetKrw: 1000 },
    ],
    [
      'otherOfficer',
      'POST',
      '/selection-runs',
      {
        ...{ kind: 'appeal', noticeId: 'sample-win-win', type: 'advanced', applicationId: '{applicationId}' },
        ...{ result: 'not-selected', reason: '다시 살핀 까닭입니다' },
      },
    ],
  ])('%s is given nothing of another: %s %s', async (who, method, path, body) => {
    const filled = (text: string): string =>
      text.replaceAll(/\{(\w+)\}/g, (_, name: string) => world.ids[name] ?? randomUUID());
    const payload =
      method === 'GET' || method === 'DELETE'
        ? undefined
        : (JSON.parse(filled(JSON.stringify(body))) as object);
    const { status } = await world.people[who].client.send(method, filled(path), payload);
    expect(status).toBe(404);
  });

  it.each<[Who, string]>([
    ['otherOfficer', '/applications?noticeId=sample-win-win'],
    ['otherOfficer', '/approvals?noticeId=sample-win-win'],
    ['otherOfficer', '/selection-runs?noticeId=sample-win-win'],
    ['otherEvaluator', '/assignments?applicationId={applicationId}'],
    ['otherDesk', '/applications?search=첨단정밀'],
    ['otherCompany', '/applications?search=첨단정밀'],
  ])('%s finds nothing of another by asking for it: %s', async (who, path) => {
    const { body } = await world.people[who].client.get(
      encodeURI(path.replace('{applicationId}', world.ids['applicationId'] ?? '')),
    );
    expect(secretsIn(JSON.stringify(body))).toEqual([]);
  });

  it.each(named(lists))('$name names nothing of the case to others', async ({ route }) => {
    for (const who of EVERYBODY.filter((one) => !PEOPLE[one].near)) {
      const { text } = await send(route, who);
      expect([who, secretsIn(text)]).toEqual([who, []]);
    }
  });
});

describe('the same with the application mistaken about who asks', () => {
  /** What belongs to the session is found by its cookie, before anybody is known. */
  const ofCases = (route: Route): boolean => !/ \/(session|account)\b/.test(route.name);
  const reads = [...ofTheCase, ...lists].filter((route) => isRead(route) && ofCases(route));
  const writes = ofTheCase.filter((route) => !isRead(route) && ofCases(route));

  let mistaken: ReturnType<typeof mistakePeople>;
  beforeAll(() => {
    mistaken = mistakePeople();
  });
  afterAll(() => mistaken.end());

  /** In whose session the others ask: the portal lets those do it. */
  const takenFor = (route: Route): Who =>
    EVERYBODY.find((who) => allows(route, PEOPLE[who].role) && concerns(route, who)) ?? 'company';

  async function sendAs(route: Route, who: Who): Promise<{ status: number; text: string }> {
    mistaken.truly(actorOf(world, who));
    try {
      return await send(route, takenFor(route));
    } finally {
      mistaken.truly(null);
    }
  }

  /** Every row of every table but those that count requests. */
  async function everything(): Promise<Record<string, string>> {
    const tables = await opened.database.asOwner<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND relname NOT IN ('sessions', 'request_counts') ORDER BY relname`,
    );
    const sums = tables.map(
      ({ name }) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${name} t) AS ${name}`,
    );
    return (await opened.database.asOwner<Record<string, string>>(`SELECT ${sums.join(', ')}`))[0] ?? {};
  }

  it.each(named(reads))('$name names nothing of the case', async ({ route }) => {
    for (const who of EVERYBODY.filter((one) => !PEOPLE[one].near)) {
      const { text } = await sendAs(route, who);
      expect([who, secretsIn(text)]).toEqual([who, []]);
    }
  });

  describe.each(['draft', 'submitted', 'plan-open', 'under-review'] as const)('in %s', (status) => {
    it.each(named(writes))('$name writes nothing', async ({ route }) => {
      await stands(status);
      const before = await everything();
      for (const who of EVERYBODY) {
        if (allows(route, PEOPLE[who].role) && concerns(route, who)) continue;
        await sendAs(route, who);
      }
      expect(await everything()).toEqual(before);
    });
  });
});
