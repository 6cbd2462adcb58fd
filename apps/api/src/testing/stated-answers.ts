import { addressOf, ROUTES } from '@subsidy/contract/routes';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openapiDocument, type OpenapiDocument, type StatedAnswer } from '../openapi/openapi-document.ts';

/** What a test saw of an answer; `mediaType` is null where there is no body. */
interface SeenAnswer {
  status: number;
  mediaType: string | null;
  body: unknown;
}

let compiled: { document: OpenapiDocument; ajv: Ajv2020 } | null = null;

function compile(): NonNullable<typeof compiled> {
  const document = closed(openapiDocument()) as OpenapiDocument;
  return { document, ajv: new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api') };
}

const PATTERNS = ROUTES.map(addressOf)
  .map(({ path, method, parts }) => ({
    path,
    method,
    parts: parts.length,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }))
  .sort((one, other) => one.parts - other.parts);

/** Refuses an answer that the OpenAPI document does not state of its route and status. An address of no route is nobody's answer. */
export function requireStated(method: string, url: string, seen: SeenAnswer): void {
  const [address = ''] = url.split('?');
  const found = PATTERNS.find((one) => one.method === method && one.pattern.test(address));
  if (found === undefined) return;
  compiled ??= compile();
  const place = ['paths', found.path, method.toLowerCase(), 'responses'];
  const responses = compiled.document.paths[found.path]?.[method.toLowerCase()]?.responses ?? {};
  const status = seen.status === 500 ? 'default' : String(seen.status);
  const fault = faultOf(compiled.ajv, seen, [...place, status], responses[status]);
  if (fault !== null) {
    throw new Error(`${method} ${found.path} answered ${seen.status} otherwise than stated: ${fault}`);
  }
}

function faultOf(
  ajv: Ajv2020,
  { mediaType, body }: SeenAnswer,
  place: readonly string[],
  stated: StatedAnswer | undefined,
): string | null {
  if (stated === undefined) return `no such status, ${JSON.stringify(body).slice(0, 200)}`;
  const types = Object.keys(stated.content ?? {});
  if (mediaType === null) return types.length === 0 ? null : `nothing instead of ${types.join()}`;
  if (types.includes('application/octet-stream')) return null;
  if (!types.includes(mediaType)) return `${mediaType} instead of ${types.join()}`;
  if (!mediaType.endsWith('json')) return null;
  const validate = ajv.getSchema(`api#/${[...place, 'content', mediaType, 'schema'].map(escaped).join('/')}`);
  if (validate === undefined) return 'its schema cannot be found';
  return validate(body) === true
    ? null
    : `${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 200)}`;
}

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
