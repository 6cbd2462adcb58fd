import { ROLES } from '@subsidy/rules';
import { TestClient } from '../testing/client.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import type { OpenapiDocument } from '../openapi/openapi-document.ts';

type Schema = Record<string, unknown>;

const ID = '804ecf19-d99e-4665-a9f8-2f29ab6bbcec';
const AS_JSON = { 'content-type': 'application/json' };
/** What is no text, or no text that can be kept: halves of a character, the null character, a code point that is none. */
const NO_TEXTS = ['\ud800', 'a\udc00@x.test', '\u0000', '\uffff'];

/** Whatever a client sends for a text, it is told so: no route takes it for a defect of the portal. */
describe('what is no text in the bodies of all routes', () => {
  let opened: TestPortal;
  let document: OpenapiDocument;

  beforeAll(async () => {
    opened = await openTestPortal();
    const answer = await opened.portal.inject({ method: 'GET', url: '/api/openapi.json' });
    document = JSON.parse(answer.body) as OpenapiDocument;
  });
  afterAll(() => opened.close());

  /** A body of this schema with this text wherever a text may stand, codes included. */
  function filled(schema: Schema | undefined, text: string): unknown {
    if (schema === undefined) return text;
    if (typeof schema['$ref'] === 'string') {
      return filled(document.components?.schemas?.[schema['$ref'].split('/').pop() ?? ''], text);
    }
    if (schema['type'] === 'array') return [filled(schema['items'] as Schema, text)];
    if (schema['type'] === 'integer' || schema['type'] === 'number') return 1;
    if (schema['type'] === 'boolean') return true;
    if (schema['properties'] === undefined) return text;
    const properties = Object.entries(schema['properties'] as Record<string, Schema>);
    return Object.fromEntries(properties.map(([name, property]) => [name, filled(property, text)]));
  }

  /** Every route that takes JSON, with the schema of its body. */
  const routes = (): { method: 'POST'; path: string; schema: Schema }[] =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => operation?.requestBody?.content['application/json'] !== undefined)
        .map(([method, operation]) => ({
          method: method.toUpperCase() as 'POST',
          path: path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, ID),
          schema: operation?.requestBody?.content['application/json']?.schema ?? {},
        })),
    );

  it.each(['nobody', ...ROLES] as const)('is refused to %s', async (role) => {
    const client = role === 'nobody' ? new TestClient(opened) : (await givenPerson(opened, role)).client;
    expect(routes().length).toBeGreaterThan(25);
    const failed: string[] = [];
    for (const { method, path, schema } of routes()) {
      for (const text of NO_TEXTS) {
        const body = JSON.stringify(filled(schema, text));
        const { status } = await client.send(method, path, body, AS_JSON);
        if (status >= 500)
          failed.push(`${method} ${path} ${encodeURI(JSON.stringify(text))} ${String(status)}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
