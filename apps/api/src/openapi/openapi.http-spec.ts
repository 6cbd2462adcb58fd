import { addressOf, ROUTES } from '@subsidy/contract/routes';
import { requireStated } from '../testing/stated-answers.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import type { OpenapiDocument } from './openapi-document.ts';

describe('the OpenAPI document', () => {
  let opened: TestPortal;
  let text: string;
  let document: OpenapiDocument;

  beforeAll(async () => {
    opened = await openTestPortal();
    const answer = await opened.portal.inject({ method: 'GET', url: '/api/openapi.json' });
    text = answer.body;
    document = JSON.parse(text) as OpenapiDocument;
  });

  afterAll(() => opened.close());

  const operationOf = (route: string) => {
    const [method = '', path = ''] = route.split(' ');
    const operation = document.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`the document has no ${route}`);
    return operation;
  };
  const routes = ROUTES.map((route) => {
    const { method, path } = addressOf(route);
    return `${method} ${path}`;
  });

  it('is version 3.1 and describes every route, and no other', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual([...routes].sort());
  });

  it('refers only to schemas that it holds', () => {
    const known = new Set(Object.keys(document.components.schemas));
    const referred = [...text.matchAll(/#\/components\/schemas\/([\w.-]+)/g)].map(([, name]) => name ?? '');
    expect(referred.length).toBeGreaterThan(100);
    expect(referred.filter((name) => !known.has(name))).toEqual([]);
    expect(text).not.toContain('"#/components/schemas/"');
  });

  it('says what the parts of a request body are', () => {
    const check = document.components.schemas['EligibilityCheckBody'];
    expect(JSON.stringify(check)).toContain('#/components/schemas/CompanyFactsBody');
    expect(document.components.schemas['CompanyFactsBody']).toMatchObject({
      properties: {
        previousGrants: { type: 'array', items: { $ref: '#/components/schemas/PreviousGrantBody' } },
      },
    });
  });

  it('says of every route whether it needs a session', () => {
    for (const route of routes) expect([route, operationOf(route).security]).not.toEqual([route, undefined]);
    for (const route of ['POST /session', 'POST /eligibility-checks', 'GET /notices'])
      expect(operationOf(route.replace(' ', ' /api/v1')).security).toEqual([]);
    expect(operationOf('GET /api/v1/session').security).toEqual([{ session: [] }]);
    expect(document.components.securitySchemes).toMatchObject({ session: { type: 'apiKey', in: 'cookie' } });
  });

  it('leaves no body empty: neither an answer without a schema nor a request without a property', () => {
    const answers = routes.flatMap((route) =>
      Object.entries(operationOf(route).responses)
        .filter(([status, answer]) => /^20[01]$/.test(status) && answer.content === undefined)
        .map(([status]) => `${route} ${status}`),
    );
    const bodies = Object.entries(document.components.schemas).filter(
      ([name, schema]) => name.endsWith('Body') && Object.keys(Object(schema['properties'])).length === 0,
    );
    expect([answers, bodies.map(([name]) => name)]).toEqual([[], []]);
  });

  it('says the limits of a request body, the parts of an address, its query and its headers', () => {
    expect(document.components.schemas['RegisterBody']).toMatchObject({
      properties: { password: { type: 'string', minLength: 12 } },
      required: expect.arrayContaining(['email', 'consents']) as string[],
    });
    expect(operationOf('GET /api/v1/notices/{noticeId}/form').parameters).toEqual([
      { name: 'noticeId', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'type',
        in: 'query',
        required: false,
        schema: expect.objectContaining({ type: 'string' }) as object,
      },
    ]);
    expect(operationOf('POST /api/v1/applications/{applicationId}/submission').parameters).toContainEqual(
      expect.objectContaining({ name: 'idempotency-key', in: 'header' }),
    );
    expect(
      JSON.stringify(operationOf('POST /api/v1/applications/{applicationId}/documents').requestBody),
    ).toContain('multipart/form-data');
  });

  it('says which refusals each status of a route may carry', () => {
    const { responses } = operationOf('POST /api/v1/selection-runs/{runId}/approval');
    expect(JSON.stringify(responses['403'])).toContain('own-proposal');
    expect(JSON.stringify(responses['409'])).toContain('out-of-order');
  });
});

describe('an answer that a test sees', () => {
  const answered =
    (status: number, body: object | null, mediaType = 'application/json') =>
    () =>
      requireStated('GET', '/api/v1/receipts/key', {
        status,
        body,
        mediaType: body === null ? null : mediaType,
      });
  const key = { algorithm: 'Ed25519', publicKeyPem: 'pem' };

  it('passes as stated', () => {
    expect(answered(200, key)).not.toThrow();
  });

  it.each([
    ['lacks what is stated', answered(200, { algorithm: 'Ed25519' }), /publicKeyPem/],
    ['says more than is stated', answered(200, { ...key, secret: 'x' }), /additional properties/],
    ['has another status', answered(201, key), /no such status/],
    ['has another type', answered(200, key, 'text/html'), /text\/html instead of/],
    ['has no body', answered(200, null), /nothing instead of/],
    [
      'refuses with a code that the route does not have',
      answered(
        503,
        { type: 'storage-full', title: '저장', status: 503, detail: '저장' },
        'application/problem+json',
      ),
      /type must be equal/,
    ],
  ])('is refused when it %s', (_, seen, fault) => {
    expect(seen).toThrow(fault);
  });
});
