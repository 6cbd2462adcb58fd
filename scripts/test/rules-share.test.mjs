import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build } from 'vite';
import { fromRoot } from '../lib/project.mjs';

const LIMIT_BYTES = 41 * 1024;
const RULES = '@subsidy/rules';
const ENTRIES = {
  '': 'index',
  '/advice': 'advice',
  '/case': 'case',
  '/check': 'check',
  '/en': 'en',
  '/industries': 'industries',
  '/suggestions': 'suggestions',
  '/writing': 'writing',
};

/** What may come later: the names of industries are official data, English is fetched by its readers alone, advice by who asks for it. */
const LATER = ['/advice', '/en', '/industries', '/suggestions'];
const ENGLISH = 'apps/web/src/i18n/english.ts';
/** What comes with some pages alone: what is asked while an application is written, and what a case waits for and how it is reviewed. */
const APART = {
  '/writing': {
    limitBytes: 8.5 * 1024,
    never: /\/main\.tsx$|\/pages\/(public|account|reviewer|office|auditor|admin)\//,
  },
  // What the check alone asks: the worth of questions, the verdict.
  '/check': {
    limitBytes: 6 * 1024,
    never: /\/main\.tsx$|\/pages\/(account|applicant|supplier|reviewer|office|auditor|admin)\//,
  },
  '/case': { limitBytes: 6 * 1024, never: /\/main\.tsx$|\/pages\/(public|account)\// },
};

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

/** Names that the web takes by value, by entry; what comes later is left out. */
function taken(later) {
  const found = new Map();
  for (const { name, names } of imports.filter((one) => isRules(one.name) && !one.isLater)) {
    const entry = name.slice(RULES.length);
    if (later.includes(entry)) continue;
    found.set(entry, new Set([...(found.get(entry) ?? []), ...names]));
  }
  return found;
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

/** Bytes of what is taken, compressed. */
async function share(later) {
  const lines = [...taken(later)].flatMap(([entry, names]) => {
    if (names.size === 0) return [];
    assert.ok(entry in ENTRIES, `${RULES}${entry} is no entry that is known here`);
    const what = names.has('*') ? '*' : `{ ${[...names].sort().join(', ')} }`;
    return [`export ${what} from ${JSON.stringify(fromRoot(`libs/rules/src/${ENTRIES[entry]}.ts`))};`];
  });
  const code = await bundled(lines.sort().join('\n'));
  assert.ok(code.includes('공고'), 'nothing was bundled');
  return gzipSync(code, { level: 9 }).length;
}

/** Files that come with one file, and with those that it takes along. */
function takenAlong(first) {
  const seen = new Set();
  const follow = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { name, names, isLater } of imports.filter((one) => one.path === path)) {
      if (name.startsWith('.') && !isLater && names.length > 0) follow(posix.join(posix.dirname(path), name));
    }
  };
  follow(first);
  return seen;
}

describe('what the web carries of libs/contract', () => {
  it('is types alone: the validator stays with the server', () => {
    const isServers = (name) =>
      /^(@subsidy\/contract|class-validator|class-transformer|reflect-metadata)/.test(name);
    const byValue = imports.filter(
      ({ name, names, isLater }) => isServers(name) && (isLater || names.length > 0),
    );
    assert.deepEqual(byValue, []);
  });
});

describe('what the web carries of libs/rules', () => {
  it('is at most 40 KB, compressed, in one file', async (test) => {
    const bytes = await share([...LATER, ...Object.keys(APART)]);
    test.diagnostic(`${bytes} of ${LIMIT_BYTES} bytes`);
    assert.ok(bytes <= LIMIT_BYTES, `${bytes} bytes are more than ${LIMIT_BYTES}`);
  });

  for (const [entry, { limitBytes, never }] of Object.entries(APART)) {
    it(`is at most ${limitBytes / 1024} KB more on the pages that take ${entry}, and no others do`, async (test) => {
      const others = Object.keys(APART).filter((other) => other !== entry);
      const bytes = (await share([...LATER, ...others])) - (await share([...LATER, ...Object.keys(APART)]));
      test.diagnostic(`${bytes} of ${limitBytes} bytes`);
      assert.ok(bytes <= limitBytes, `${bytes} bytes are more than ${limitBytes}`);
      const first = files.filter((path) => never.test(path));
      const takers = files.filter((path) =>
        imports.some((one) => one.path === path && one.name === `${RULES}${entry}`),
      );
      assert.ok(first.length > 10 && takers.length > 0);
      for (const path of first) {
        const along = takenAlong(path);
        assert.deepEqual([path, takers.filter((taker) => along.has(taker))], [path, []]);
      }
    });
  }

  it('has English, the names of industries and advice fetched later, never with the page', () => {
    const atOnce = imports.filter(({ names, isLater }) => !isLater && names.length > 0);
    const early = atOnce.filter(({ name }) => LATER.some((entry) => name === `${RULES}${entry}`));
    assert.deepEqual([...new Set(early.map(({ path }) => path))], [ENGLISH]);
    assert.deepEqual(
      atOnce.filter(({ name }) => /(^|\/)english\.ts$/.test(name)).map(({ path }) => path),
      [],
    );
    const later = imports.filter(({ name, isLater }) => isLater && isRules(name)).map(({ name }) => name);
    assert.deepEqual([...new Set(later)].sort(), [
      `${RULES}/advice`,
      `${RULES}/industries`,
      `${RULES}/suggestions`,
    ]);
  });
});
