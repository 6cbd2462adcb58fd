import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { TestPortal } from './test-portal.ts';

/** The parts of the OpenAPI document that say what is answered. */
interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Response | undefined> }>>;
  components: { schemas: Record<string, unknown> };
}

interface Response {
  content?: Record<string, { schema: object }>;
}

/** What a test saw of an answer; `body` is null where there is none. */
interface SeenAnswer {
  status: number;
  mediaType: string | null;
  body: unknown;
}

/** Refuses an answer that the document does not state. */
type RequireStated = (method: string, url: string, answer: SeenAnswer) => void;

let reading: Promise<RequireStated> | null = null;

/** Checks what a route answered against what the OpenAPI document says of it; the document is read once a process. */
export async function requireStated(
  opened: TestPortal,
  ...[method, url, answer]: Parameters<RequireStated>
): Promise<void> {
  reading ??= readDocument(opened);
  (await reading)(method, url, answer);
}

async function readDocument({ portal }: TestPortal): Promise<RequireStated> {
  const { body } = await portal.inject({ method: 'GET', url: '/api/openapi.json' });
  const document = closed(JSON.parse(body) as object) as Document;
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api');
  const routes = Object.keys(document.paths)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))
    .sort((one, other) => parametersOf(one.path) - parametersOf(other.path));
  return (method, url, answer) => {
    const [address = ''] = url.split('?');
    const path = routes.find(({ pattern }) => pattern.test(address))?.path;
    const operation = path === undefined ? undefined : document.paths[path]?.[method.toLowerCase()];
    if (path === undefined || operation === undefined) return;
    const status = String(answer.status) in operation.responses ? String(answer.status) : 'default';
    const pointer = ['paths', path, method.toLowerCase(), 'responses', status];
    const fault = faultOf(ajv, answer, pointer, operation.responses[status]);
    if (fault !== null)
      throw new Error(`${method} ${path} answered ${answer.status} otherwise than stated: ${fault}`);
  };
}

function faultOf(
  ajv: Ajv2020,
  { status, mediaType, body }: SeenAnswer,
  pointer: readonly string[],
  stated: Response | undefined,
): string | null {
  if (stated === undefined || (pointer.at(-1) === 'default' && status < 400)) return 'no such status';
  const types = Object.keys(stated.content ?? {});
  if (mediaType === null) return types.length === 0 ? null : `nothing instead of ${types.join()}`;
  if (!types.includes(mediaType) && !types.includes('application/octet-stream'))
    return `${mediaType} instead of ${types.join()}`;
  if (!mediaType.endsWith('json') || !types.includes(mediaType)) return null;
  const reference = `api#/${[...pointer, 'content', mediaType, 'schema'].map(escaped).join('/')}`;
  const validate: ValidateFunction | undefined = ajv.getSchema(reference);
  if (validate === undefined) return `no schema at ${reference}`;
  return validate(body) === true ? null : ajv.errorsText(validate.errors);
}

const parametersOf = (path: string): number => path.split('{').length;

const escaped = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Clients are to bear a property that they do not know; the portal itself answers none that it does not state. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
  const isOpen = typeof inner['properties'] === 'object' && inner['additionalProperties'] === undefined;
  return isOpen && inner['type'] === 'object' ? { ...inner, additionalProperties: false } : inner;
}
