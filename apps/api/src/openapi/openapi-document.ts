import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { PUBLIC_EXTENSION } from '../accounts/access.ts';
import { SESSION_COOKIE } from '../accounts/sessions.ts';
import { ANSWERS, type RouteAnswer } from './answers.ts';

type Schema = Record<string, unknown>;

const SCHEMAS = new URL('../../assets/contract-schemas.json', import.meta.url);
/** Name of the one security scheme: the session's cookie. */
const COOKIE = 'session';

/** Whether anyone may take the route; what says so here is for this document alone and leaves it. */
function isPublic(operation: object): boolean {
  return Reflect.has(operation, PUBLIC_EXTENSION) && Reflect.deleteProperty(operation, PUBLIC_EXTENSION);
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const pageOf = (item: string): Schema => ({
  type: 'object',
  required: ['items', 'nextCursor'],
  properties: { items: { type: 'array', items: reference(item) }, nextCursor: { type: ['string', 'null'] } },
});

function contentOf(answer: RouteAnswer): Record<string, unknown> {
  if (answer.file !== undefined) {
    return { content: { [answer.file]: { schema: { type: 'string', format: 'binary' } } } };
  }
  const schema = answer.page === undefined ? answer.body && reference(answer.body) : pageOf(answer.page);
  return schema ? { content: { 'application/json': { schema } } } : {};
}

function responsesOf(answer: RouteAnswer): Record<string, unknown> {
  const success = { description: '성공', ...contentOf(answer) };
  return {
    [answer.status]: success,
    ...(answer.also === undefined ? {} : { [answer.also]: success }),
    default: {
      description: '거절 또는 오류 (RFC 9457)',
      content: { 'application/problem+json': { schema: reference('Problem') } },
    },
  };
}

/** The names of the routes that the document holds, as `GET /api/v1/…`. */
export function routesOf(document: OpenAPIObject): string[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** The OpenAPI 3.1 document: routes and requests from the code, answers from the contract's types. */
function openapiDocument(portal: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('제조AI 지원사업 포털 API')
    .setDescription(
      'Eligibility checks, applications, reviews, selection and approvals of the manufacturing-AI grant. ' +
        'A request may say `Portal-Membership: <membership id>`: it is refused with 403 `membership-changed` where the session is somebody ' +
        'else’s or acts with another membership.',
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, COOKIE)
    .build();
  const document = SwaggerModule.createDocument(portal, config);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      const answer = ANSWERS[`${method.toUpperCase()} ${path}`];
      if (operation === undefined) continue;
      if (answer !== undefined) Object.assign(operation, { responses: responsesOf(answer) });
      Object.assign(operation, { security: isPublic(operation) ? [] : [{ [COOKIE]: [] }] });
    }
  }
  const schemas = JSON.parse(readFileSync(SCHEMAS, 'utf8')) as Record<string, never>;
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...schemas } };
  return document;
}

/** Serves the document at /api/openapi.json, made once. */
export function serveOpenapi(portal: NestFastifyApplication): void {
  let text: string | null = null;
  portal
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      text ??= JSON.stringify(openapiDocument(portal));
      return reply.type('application/json').send(text);
    });
}
