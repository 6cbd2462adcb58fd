import { readCachedProjectGraph } from '@nx/devkit';
import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import tseslint from 'typescript-eslint';
import { requireOwned, tablesOfSchema } from '../../eslint/table-owners.mjs';
import { requireListed } from '../../eslint/zones.mjs';
import { fromRoot, projectRoot } from '../lib/project.mjs';

/** The boundary rule needs the graph; whoever runs this test alone may not have it yet. */
function makeProjectGraph() {
  try {
    readCachedProjectGraph();
  } catch {
    execFileSync(process.execPath, [fromRoot('node_modules/nx/bin/nx.js'), 'show', 'projects'], {
      cwd: projectRoot,
      env: { ...process.env, NX_DAEMON: 'false' },
    });
  }
}

const aFileOf = (folder, ending) =>
  readdirSync(fromRoot(folder)).find((name) => name.endsWith(ending) && !name.includes('spec'));

/** Rule and place of each violation: what the text would say in the file of that path. Nothing is written. */
const boundaries = [
  [
    'an API module imports one above it',
    'apps/api/src/http/clock.ts',
    `import '../audit/audit.ts';`,
    'import-x/no-restricted-paths',
  ],
  [
    'a controller imports typeorm',
    'apps/api/src/notices/notice.controller.ts',
    `import 'typeorm';`,
    'no-restricted-imports',
  ],
  [
    'a controller imports an entity',
    'apps/api/src/notices/notice.controller.ts',
    `import './notice.entity.ts';`,
    'no-restricted-imports',
  ],
  [
    'the API imports the web',
    'apps/api/src/http/clock.ts',
    `import '../../../web/src/i18n/ko.ts';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'a service holds a Korean sentence',
    'apps/api/src/http/clock.ts',
    `export const late = '마감이 지났습니다.';`,
    'no-restricted-syntax',
  ],
  [
    'a service words a Korean sentence from values',
    'apps/api/src/http/clock.ts',
    'export const late = (day: string): string => `${day}에 마감했습니다.`;',
    'no-restricted-syntax',
  ],
  [
    'a rule words its own sentence',
    'libs/rules/src/form/is-answered.ts',
    'export const missing = (label: string): string => `${label}을 입력하세요.`;',
    'no-restricted-syntax',
  ],
  ['the API imports React', 'apps/api/src/http/clock.ts', `import 'react';`, '@nx/enforce-module-boundaries'],
  [
    'a web layer imports one above it',
    'apps/web/src/ui/button.tsx',
    `import '../app/routes.tsx';`,
    'import-x/no-restricted-paths',
  ],
  [
    'a feature imports another',
    `apps/web/src/features/plan/${aFileOf('apps/web/src/features/plan', '.tsx')}`,
    `import '../reviews/${aFileOf('apps/web/src/features/reviews', '.tsx')}';`,
    'import-x/no-restricted-paths',
  ],
  [
    'a case builds on a feature above it',
    'apps/web/src/features/case/case-step.ts',
    `import '../applications/openness.ts';`,
    'import-x/no-restricted-paths',
  ],
  [
    'a component takes a route',
    'apps/web/src/features/reviews/close-review.tsx',
    `import { call } from '../../api/client.ts';\nvoid call('GET /company');`,
    'no-restricted-imports',
  ],
  [
    'a page names the address of a route',
    'apps/web/src/pages/applicant/receipt.page.tsx',
    `import { addressOf } from '../../api/client.ts';\nexport const a = addressOf('GET /receipts/key');`,
    'no-restricted-imports',
  ],
  [
    'a component asks the network itself',
    'apps/web/src/features/reviews/close-review.tsx',
    `void fetch('/api/v1/company');`,
    'no-restricted-globals',
  ],
  [
    'a page validates with the server’s classes',
    'apps/web/src/pages/applicant/receipt.page.tsx',
    `import '@subsidy/contract/routes';`,
    'no-restricted-imports',
  ],
  [
    'a file takes two routes',
    'apps/web/src/features/company/api/get-company.ts',
    `import { call } from '../../../api/client.ts';\nexport const a = () => call('GET /company');\nexport const b = () => call('GET /portal');`,
    'no-restricted-syntax',
  ],
  [
    'a route is put together from parts',
    'apps/web/src/features/company/api/get-company.ts',
    "import { call } from '../../../api/client.ts';\nexport const a = (b: 'company' | 'portal') => call(`GET /${b}`);",
    'no-restricted-syntax',
  ],
  [
    'the web imports the API',
    'apps/web/src/ui/button.tsx',
    `import '../../../api/src/http/refusal.ts';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the web imports the database',
    'apps/web/src/ui/button.tsx',
    `import 'typeorm';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the web imports the migrations',
    'apps/web/src/ui/button.tsx',
    `import '@subsidy/migrations';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the rules import a package',
    'libs/rules/src/core/money.ts',
    `import 'node:fs';`,
    'no-restricted-imports',
  ],
  [
    'the rules import the contract',
    'libs/rules/src/core/money.ts',
    `import '@subsidy/contract';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the rules leave their folder',
    'libs/rules/src/core/money.ts',
    `import '../../../contract/src/index.ts';`,
    'import-x/no-restricted-paths',
  ],
  [
    'the rules ask the clock',
    'libs/rules/src/core/money.ts',
    'export const a = Date.now();',
    'no-restricted-syntax',
  ],
  [
    'the rules make a date of now',
    'libs/rules/src/core/money.ts',
    'export const a = new Date();',
    'no-restricted-syntax',
  ],
  [
    'the rules throw dice',
    'libs/rules/src/core/money.ts',
    'export const a = Math.random();',
    'no-restricted-syntax',
  ],
  [
    'a controller says method and path itself',
    'apps/api/src/notices/notice.controller.ts',
    `import { Get } from '@nestjs/common';\nGet();`,
    'no-restricted-imports',
  ],
  [
    'the API describes a body',
    'apps/api/src/http/clock.ts',
    `import { IsInt } from 'class-validator';\nIsInt();`,
    'no-restricted-imports',
  ],
  [
    'a body is described twice',
    'libs/contract/src/views/audit.ts',
    'export interface AuditBody { a: string }',
    'no-restricted-syntax',
  ],
  [
    'the web validates with the server’s classes',
    'apps/web/src/ui/button.tsx',
    `import '@subsidy/contract/routes';`,
    'no-restricted-imports',
  ],
  [
    'the web imports class-validator',
    'apps/web/src/ui/button.tsx',
    `import 'class-validator';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the contract imports a package',
    'libs/contract/src/views/common.ts',
    `import 'typeorm';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the migrations import the rules',
    'migrations/grants.ts',
    `import '@subsidy/rules';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'two files import each other',
    'libs/rules/src/core/money.ts',
    `import '../funding/funding-plan.ts';`,
    'import-x/no-cycle',
  ],
  [
    'a hook is called in a condition',
    'apps/web/src/ui/button.tsx',
    `import { useState } from 'react';\nexport function Button() { if (Math.PI > 3) useState(1); }`,
    'react-hooks/rules-of-hooks',
  ],
  [
    'a comment switches a rule off',
    'libs/rules/src/core/money.ts',
    '// eslint-disable-next-line no-restricted-syntax\nexport const a = Date.now();',
    'no-restricted-syntax',
  ],
  [
    'a function is too long',
    'libs/rules/src/core/money.ts',
    `export function a() {\n${'a();\n'.repeat(60)}}`,
    'max-lines-per-function',
  ],
];

const QUERIES = 'apps/api/src/exports/approval.queries.ts';

const owned = [
  [
    'SQL reads a table of another folder',
    QUERIES,
    'export const a = `SELECT 1 FROM\n applications a`;',
    'tables/one-owner',
  ],
  [
    'SQL joins a table of another folder',
    QUERIES,
    "export const a = 'SELECT 1 FROM cases c LEFT JOIN filings f ON true';",
    'tables/one-owner',
  ],
  [
    'SQL writes a table of another folder',
    QUERIES,
    "export const a = 'UPDATE documents SET scan = $1';",
    'tables/one-owner',
  ],
  [
    'SQL writes a projection of another folder',
    QUERIES,
    "export const a = 'DELETE FROM case_facts';",
    'tables/one-owner',
  ],
  [
    'a folder loads the entity of another',
    QUERIES,
    "import { Application } from '../applications/application.entity.ts';\nexport const a = Application;",
    'tables/one-owner',
  ],
  [
    'a status is set by hand',
    'apps/api/src/reviews/score-items.ts',
    "export const a = (b: { status: string }) => { b.status = 'c'; };",
    'tables/one-status-writer',
  ],
  [
    'SQL sets a status',
    'apps/api/src/reviews/score-items.ts',
    "export const a = `UPDATE review_assignments SET note = '', status = 'completed' WHERE id = $1`;",
    'tables/one-status-writer',
  ],
];

const NAMED = 'programs/named-in-data-alone';

const named = [
  [
    'a check asks for a program by its code',
    'libs/rules/src/checks/duration.ts',
    "export const a = (b: { program: string }) => b.program === 'win-win';",
  ],
  [
    'a check asks for a type by its code',
    'libs/rules/src/checks/duration.ts',
    "export const a = (b: { type: string }) => b.type === 'data-collection';",
  ],
  ['the rules list by program', 'libs/rules/src/core/money.ts', "export const a = { 'regional-basic': 1 };"],
  ['the rules list by type', 'libs/rules/src/core/money.ts', 'export const a = { js1: 1 };'],
  [
    'a service switches on a program',
    'apps/api/src/selection/rank.ts',
    "export function a(program: string) { switch (program) { case 'robot': return 1; default: return 2; } }",
  ],
  [
    'a service asks for a program whose code means something else as well',
    'apps/api/src/http/clock.ts',
    "export const a = (program: string) => program !== 'cloud';",
  ],
  [
    'a mail names a program',
    'apps/api/src/mails/mail.ts',
    'export const a = (b: string) => `${b}의 대중소 상생형 신청서`;',
  ],
  [
    'the contract has the code of a program for a type',
    'libs/contract/src/views/common.ts',
    "export interface A { program: 'manufacturing-ai' }",
  ],
  [
    'a component names a program',
    'apps/web/src/ui/button.tsx',
    'export const A = () => <p>이 포털은 자율형 공장을 접수하지 않습니다.</p>;',
  ],
  [
    'a component is given the code of a program',
    'apps/web/src/ui/button.tsx',
    'export const A = ({ B }: { B: (p: { of: string }) => null }) => <B of="carbon-neutral" />;',
  ],
  [
    'a page asks for the notice of a program',
    'apps/web/src/pages/public/landing.page.tsx',
    "export const a = '2026-manufacturing-ai';",
  ],
].map((planted) => [...planted, NAMED]);

const typed = [
  [
    'a promise is left alone',
    'export async function a() { await a(); }\na();',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a promise stands for a condition',
    'export async function a() { await a(); if (a()) return; }',
    '@typescript-eslint/no-misused-promises',
  ],
  ['any', 'export const a = (b: any) => b === 1;', '@typescript-eslint/no-explicit-any'],
  [
    'a switch leaves a case out',
    `export function a(b: 'c' | 'd') { switch (b) { case 'c': return; } }`,
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a type is imported as a value',
    `import { Clock } from '../http/clock.ts';\nexport type A = Clock;`,
    '@typescript-eslint/consistent-type-imports',
  ],
];

async function rulesBroken(eslint, path, text) {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: fromRoot(path) });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('lint', () => {
  before(makeProjectGraph);

  const untyped = new ESLint({
    cwd: projectRoot,
    overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
  });
  for (const [title, path, text, rule] of [...boundaries, ...owned, ...named]) {
    it(`finds that ${title}`, async () => {
      assert.ok((await rulesBroken(untyped, path, text)).includes(rule));
    });
  }

  const withTypes = new ESLint({ cwd: projectRoot });
  for (const [title, text, rule] of typed) {
    it(`finds with types: ${title}`, async () => {
      assert.ok(
        (await rulesBroken(withTypes, 'apps/api/src/notices/notice.queries.ts', text)).includes(rule),
      );
    });
  }

  it('lets an import pass that goes down the list', async () => {
    const broken = await rulesBroken(untyped, 'apps/api/src/audit/audit.ts', `import '../http/clock.ts';`);
    assert.deepEqual(broken, []);
  });

  it('lets SQL pass that names its own tables, a view and the projection', async () => {
    const own =
      "export const a = `SELECT 1 FROM selection_items i JOIN cases c ON true JOIN case_facts f ON f.status = 'x'`;";
    assert.deepEqual(await rulesBroken(untyped, 'apps/api/src/selection/run-changes.ts', own), []);
  });

  for (const [title, path, text] of [
    [
      'data of a program',
      'libs/rules/src/programs/budget.ts',
      "export const a = { program: 'win-win', name: '상생형' };",
    ],
    [
      'what a province adds to one',
      'libs/rules/src/regions/co-funding/rules.ts',
      "export const a = 'win-win';",
    ],
    ['made-up answers', 'apps/api/src/sample-data/plan-answers.ts', "export const a = 'ai-factory';"],
    ['a test', 'libs/rules/src/checks/duration.spec.ts', "export const a = 'js1';"],
    [
      'a scope, a level and a certificate that are called alike',
      'libs/rules/src/core/money.ts',
      "export const a = (scope: string) => scope === 'robot' || scope === 'basic' || scope === '수준확인';",
    ],
  ]) {
    it(`lets a name of a program pass in ${title}`, async () => {
      assert.deepEqual(await rulesBroken(untyped, path, text), []);
    });
  }

  it('stops at a table that nobody owns', () => {
    assert.throws(
      () => requireOwned(['filings', 'case_facts', 'agreements']),
      /table-owners\.mjs: agreements$/,
    );
    assert.ok(tablesOfSchema().length > 30);
  });

  it('stops at a folder that nobody placed', () => {
    assert.throws(() => requireListed('libs/rules/src', ['core']), /eslint\/zones\.mjs: .*checks/);
  });

  it('stops without a project graph instead of skipping the boundaries', () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-graph-'));
    const { status, stderr } = spawnSync(
      process.execPath,
      [fromRoot('node_modules/eslint/bin/eslint.js'), 'eslint.config.mjs'],
      { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, NX_WORKSPACE_DATA_DIRECTORY: empty } },
    );
    rmSync(empty, { recursive: true });
    assert.notEqual(status, 0);
    assert.match(stderr, /npm run check/);
  });
});
