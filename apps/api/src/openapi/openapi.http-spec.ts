import type { OpenAPIObject } from '@nestjs/swagger';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { ANSWERS } from './answers.ts';
import { routesOf } from './openapi-document.ts';

describe('the OpenAPI document', () => {
  let opened: TestPortal;
  let text: string;
  let document: OpenAPIObject;

  beforeAll(async () => {
    opened = await openTestPortal();
    const answer = await opened.portal.inject({ method: 'GET', url: '/api/openapi.json' });
    text = answer.body;
    document = JSON.parse(text) as OpenAPIObject;
  });

  afterAll(() => opened.close());

  it('is version 3.1 and describes every route with its answer, and no other', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(routesOf(document).sort()).toEqual(Object.keys(ANSWERS).sort());
  });

  it('refers only to schemas that it holds', () => {
    const known = new Set(Object.keys(document.components?.schemas ?? {}));
    const referred = [...text.matchAll(/#\/components\/schemas\/([\w.-]+)/g)].map(([, name]) => name ?? '');
    expect(referred.length).toBeGreaterThan(100);
    expect(referred.filter((name) => !known.has(name))).toEqual([]);
    expect(text).not.toContain('"#/components/schemas/"');
  });

  it('says what the parts of a request body are', () => {
    const check = document.components?.schemas?.['CheckEligibilityRequest'];
    expect(JSON.stringify(check)).toContain('#/components/schemas/CompanyFactsRequest');
    expect(document.components?.schemas?.['CompanyFactsRequest']).toMatchObject({
      properties: {
        previousGrants: { type: 'array', items: { $ref: '#/components/schemas/PreviousGrantRequest' } },
      },
    });
  });

  it('says of every route whether it needs a session', () => {
    const securityOf = (route: string): unknown => {
      const [method = '', path = ''] = route.split(' ');
      return document.paths[path]?.[method.toLowerCase() as 'get']?.security;
    };
    for (const route of routesOf(document))
      expect([route, securityOf(route)]).not.toEqual([route, undefined]);
    for (const route of ['POST /api/v1/session', 'POST /api/v1/eligibility-checks', 'GET /api/v1/notices'])
      expect(securityOf(route)).toEqual([]);
    expect(securityOf('GET /api/v1/session')).toEqual([{ session: [] }]);
    expect(document.components?.securitySchemes).toMatchObject({ session: { type: 'apiKey', in: 'cookie' } });
    expect(text).not.toContain('x-public');
  });

  it('leaves no body empty: neither an answer without a schema nor a request without a property', () => {
    const answers = routesOf(document).flatMap((route) => {
      const [method = '', path = ''] = route.split(' ');
      const responses: object = document.paths[path]?.[method.toLowerCase() as 'get']?.responses ?? {};
      return Object.entries(responses)
        .filter(([status, answer]) => /^20[01]$/.test(status) && !Reflect.has(answer as object, 'content'))
        .map(([status]) => `${route} ${status}`);
    });
    const bodies = Object.entries(document.components?.schemas ?? {}).filter(
      ([name, schema]) =>
        name.endsWith('Request') && Object.keys(Reflect.get(schema, 'properties') ?? {}).length === 0,
    );
    expect([answers, bodies.map(([name]) => name)]).toEqual([[], []]);
  });

  it('says the limits of a request body', () => {
    expect(document.components?.schemas?.['RegisterRequest']).toMatchObject({
      properties: { password: { type: 'string', minLength: 12 } },
      required: expect.arrayContaining(['email', 'consents']) as string[],
    });
  });
});
