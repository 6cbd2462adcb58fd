import {
  addressOf,
  membersOf,
  REFUSALS,
  refusalsOf,
  ROUTES,
  schemaOf,
  schemasOf,
  type Answer,
  type BodyClass,
  type RefusalCode,
  type Route,
  type Schema,
} from '@subsidy/contract/routes';
import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { SESSION_COOKIE } from '../accounts/sessions.ts';

const SCHEMAS = new URL('../../assets/contract-schemas.json', import.meta.url);
/** Name of the one security scheme: the session's cookie. */
const COOKIE = 'session';

const DESCRIPTION =
  'Eligibility checks, applications, reviews, selection and approvals of the manufacturing-AI grant. ' +
  'A request may say `Portal-Membership: <membership id>`: it is refused with 403 `membership-changed` where the session is somebody ' +
  'else’s or acts with another membership. Each answer carries its number as `X-Request-Id`, each problem also as `reference`.';

/** An OpenAPI 3.1 document, as far as the portal writes one. */
export interface OpenapiDocument {
  openapi: string;
  info: Schema;
  paths: Record<string, Record<string, Operation | undefined>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Schema };
}

/** What the document states of one status of a route. */
export interface StatedAnswer {
  description: string;
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  parameters?: readonly Schema[];
  requestBody?: { required: true; content: Record<string, { schema: Schema }> };
  responses: Record<string, StatedAnswer>;
  security: readonly Schema[];
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const pageSchema = (item: string): Schema => ({
  type: 'object',
  required: ['items', 'nextCursor'],
  properties: { items: { type: 'array', items: reference(item) }, nextCursor: { type: ['string', 'null'] } },
});

function successOf({ file, page, body }: Answer): StatedAnswer {
  const description = '성공';
  if (file !== undefined) {
    return { description, content: { [file]: { schema: { type: 'string', format: 'binary' } } } };
  }
  const schema = page === undefined ? body && reference(body) : pageSchema(page);
  return schema ? { description, content: { 'application/json': { schema } } } : { description };
}

/** One answer for each status of a refusal, with the codes that it may say. */
function refusedOf(route: Route): Operation['responses'] {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusalsOf(route)) {
    const [status] = REFUSALS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  // Not JSON at all: the code of a bad request under a status of its own.
  if (byStatus.has(413)) byStatus.set(415, ['bad-request']);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      problemOf(codes.map((code) => REFUSALS[code][1]).join(' · '), codes),
    ]),
  );
}

const problemOf = (description: string, codes: readonly string[]): StatedAnswer => ({
  description,
  content: {
    'application/problem+json': {
      schema: { allOf: [reference('Problem')], properties: { type: { enum: codes } } },
    },
  },
});

function parametersOf(route: Route): Schema[] {
  const parts = addressOf(route).parts.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(route.words?.includes(name) === true ? {} : { format: 'uuid' }) },
  }));
  const asked = Object.entries(route.query === undefined ? {} : membersOf(route.query)).map(
    ([name, member]) => ({
      name,
      in: 'query',
      required: member.isRequired,
      schema: schemaOf(member),
      ...(member.shape?.kind === 'values' ? { style: 'form', explode: false } : {}),
    }),
  );
  const headers = (route.headers ?? []).map((name) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
  }));
  return [...parts, ...asked, ...headers];
}

function requestOf({ body, upload }: Route): Pick<Operation, 'requestBody'> {
  if (body !== undefined) {
    return {
      requestBody: { required: true, content: { 'application/json': { schema: reference(body.name) } } },
    };
  }
  if (upload === undefined) return {};
  const texts = upload.map((name) => [name, { type: 'string' }] as const);
  const properties = { ...Object.fromEntries(texts), file: { type: 'string', format: 'binary' } };
  const schema = { type: 'object', required: ['file'], properties };
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
}

function operationOf(route: Route): Operation {
  const { answer, access } = route;
  const parameters = parametersOf(route);
  return {
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestOf(route),
    responses: {
      [answer.status]: successOf(answer),
      ...(answer.also === undefined ? {} : { [answer.also]: successOf(answer) }),
      ...refusedOf(route),
      default: problemOf('처리하지 못했습니다', ['internal-error']),
    },
    security: access === 'public' ? [] : [{ [COOKIE]: [] }],
  };
}

/** The OpenAPI 3.1 document: routes and requests from their descriptions, answers from the contract's types. */
export function openapiDocument(): OpenapiDocument {
  const paths: OpenapiDocument['paths'] = {};
  for (const route of ROUTES) {
    const { method, path } = addressOf(route);
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(route) };
  }
  const bodies = ROUTES.flatMap(({ body }): BodyClass[] => (body === undefined ? [] : [body]));
  const answers = JSON.parse(readFileSync(SCHEMAS, 'utf8')) as Record<string, Schema>;
  return {
    openapi: '3.1.0',
    info: { title: '제조AI 지원사업 포털 API', description: DESCRIPTION, version: '1' },
    paths,
    components: {
      schemas: Object.assign({}, answers, ...bodies.map(schemasOf)) as Record<string, Schema>,
      securitySchemes: { [COOKIE]: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE } },
    },
  };
}

/** Serves the document at /api/openapi.json, made once. */
export function serveOpenapi(server: FastifyInstance): void {
  let text: string | null = null;
  server.get('/api/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(openapiDocument());
    return reply.type('application/json').send(text);
  });
}
