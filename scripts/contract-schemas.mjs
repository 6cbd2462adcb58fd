/**
 * JSON schemas of every body in libs/contract, for the OpenAPI document.
 * `node scripts/contract-schemas.mjs` writes them; with `--check` it only says whether the written ones still fit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}apps/api/assets/contract-schemas.json`;

const { definitions } = createGenerator({
  path: `${root}libs/contract/src/views/*.ts`,
  tsconfig: `${root}libs/contract/tsconfig.json`,
  type: '*',
  skipTypeCheck: true,
  expose: 'export',
  topRef: true,
  additionalProperties: true,
}).createSchema('*');

/** Names that OpenAPI allows: `Cited<number>` becomes `Cited_number`. */
const names = new Map();
for (const name of Object.keys(definitions ?? {})) {
  const plain = name
    .replace(/(structure|def-(alias|interface))[-\d]+/g, 'Value')
    .replace(/[^\w.-]+/g, '_')
    .replace(/_+$/, '');
  const taken = [...names.values()].filter((used) => used.replace(/_\d+$/, '') === plain).length;
  names.set(name, taken === 0 ? plain : `${plain}_${taken + 1}`);
}

const rewrite = (value) => {
  if (Array.isArray(value)) return value.map(rewrite);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== '$ref') return [key, rewrite(inner)];
      const name = decodeURIComponent(String(inner).replace('#/definitions/', ''));
      return [key, `#/components/schemas/${names.get(name)}`];
    }),
  );
};

const schemas = Object.fromEntries(
  Object.entries(definitions ?? {}).map(([name, schema]) => [names.get(name), rewrite(schema)]),
);
const text = `${JSON.stringify(schemas, null, 1)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(
      'apps/api/assets/contract-schemas.json is stale: node scripts/contract-schemas.mjs\n',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
