import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build } from 'vite';
import { fromRoot } from '../lib/project.mjs';

const LIMIT_BYTES = 40 * 1024;
const RULES = '@subsidy/rules';
const ENTRIES = { '': 'index', '/advice': 'advice', '/en': 'en', '/industries': 'industries' };

/** What may come later: the names of industries are official data, and English is fetched by its readers alone. */
const LATER = ['/en', '/industries'];
const ENGLISH = 'apps/web/src/i18n/english.ts';

const isRules = (name) => name === RULES || name.startsWith(`${RULES}/`);

/** Every import and export of a file as `[module, names taken by value, whether it is fetched later]`. */
function importsOf(path) {
  const found = [];
  const source = ts.createSourceFile(
    path,
    readFileSync(fromRoot(path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      found.push([node.moduleSpecifier.text, namesIn(node.importClause), false]);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && !node.isTypeOnly) {
      found.push([node.moduleSpecifier.text, listed(node.exportClause), false]);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push([node.arguments[0]?.text ?? '', ['*'], true]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Without names an import runs a module whole. */
function namesIn(clause) {
  if (clause === undefined) return ['*'];
  if (clause.isTypeOnly) return [];
  const named = clause.namedBindings === undefined ? [] : listed(clause.namedBindings);
  return clause.name === undefined ? named : ['default', ...named];
}

function listed(bindings) {
  if (bindings === undefined || !('elements' in bindings)) return ['*'];
  return bindings.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text);
}

const files = readdirSync(fromRoot('apps/web/src'), { recursive: true })
  .map((path) => `apps/web/src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$|\/testing\//.test(path));
const imports = files.flatMap((path) =>
  importsOf(path).map(([name, names, isLater]) => ({ path, name, names, isLater })),
);

/** Names that the web takes by value, by entry; what it fetches later is left out. */
function takenAtOnce() {
  const taken = new Map();
  for (const { name, names } of imports.filter((one) => isRules(one.name) && !one.isLater)) {
    const entry = name.slice(RULES.length);
    if (LATER.includes(entry)) continue;
    taken.set(entry, new Set([...(taken.get(entry) ?? []), ...names]));
  }
  return taken;
}

async function bundled(code) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'the share of the rules',
        resolveId: (id) => (id === 'share' ? '\0share.js' : null),
        load: (id) => (id === '\0share.js' ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: 'share', preserveEntrySignatures: 'strict' },
    },
  });
  return output.map((chunk) => chunk.code ?? '').join('');
}

describe('what the web carries of libs/rules', () => {
  it('is at most 40 KB, compressed, in one file', async (test) => {
    const lines = [...takenAtOnce()].flatMap(([entry, names]) => {
      if (names.size === 0) return [];
      assert.ok(entry in ENTRIES, `${RULES}${entry} is no entry that is known here`);
      const what = names.has('*') ? '*' : `{ ${[...names].sort().join(', ')} }`;
      return [`export ${what} from ${JSON.stringify(fromRoot(`libs/rules/src/${ENTRIES[entry]}.ts`))};`];
    });
    const code = await bundled(lines.sort().join('\n'));
    const bytes = gzipSync(code, { level: 9 }).length;
    test.diagnostic(`${bytes} of ${LIMIT_BYTES} bytes, ${code.length} before compression`);
    assert.ok(code.includes('공고'), 'nothing was bundled');
    assert.ok(bytes <= LIMIT_BYTES, `${bytes} bytes are more than ${LIMIT_BYTES}`);
  });

  it('has English and the names of industries fetched later, never with the page', () => {
    const atOnce = imports.filter(({ names, isLater }) => !isLater && names.length > 0);
    const early = atOnce.filter(({ name }) => LATER.some((entry) => name === `${RULES}${entry}`));
    assert.deepEqual([...new Set(early.map(({ path }) => path))], [ENGLISH]);
    assert.deepEqual(
      atOnce.filter(({ name }) => /(^|\/)english\.ts$/.test(name)).map(({ path }) => path),
      [],
    );
    const later = imports.filter(({ name, isLater }) => isLater && isRules(name)).map(({ name }) => name);
    assert.deepEqual([...new Set(later)], [`${RULES}/industries`]);
  });
});
