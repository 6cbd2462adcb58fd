/** Lint of the whole workspace: boundaries, sizes, promises, hooks. Run it through Nx: `npm run check`. */
import js from '@eslint/js';
import { readCachedProjectGraph } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { requireOwned, tables, tablesOfSchema } from './eslint/table-owners.mjs';
import { bodiesInOnePlace, CONTRACT_TYPES_ALONE, ROUTING } from './eslint/contract.mjs';
import {
  API_MODULES,
  DEPENDENCIES,
  foldersIn,
  requireListed,
  sidewaysZones,
  upwardZones,
  WEB_LAYERS,
  WORKSPACE,
} from './eslint/zones.mjs';
import { programsAreData } from './eslint/programs.mjs';
import { TABLES } from './eslint/tables.mjs';
import { routesInOnePlace } from './eslint/web-calls.mjs';
import { sentencesInMessages, wordsInPlaces } from './eslint/words.mjs';

const API = 'apps/api/src';
const WEB = 'apps/web/src';
const TESTS = ['**/*.spec.{ts,tsx}', '**/*-spec.ts', '**/testing/**', 'apps/e2e/**', 'scripts/test/**'];
/** Test settings and the launcher's parts that test configurations share; reached by path, since scripts/ is no package. */
const WORKSPACE_SCRIPTS = ['../../scripts/**', '../../../scripts/**', '../../eslint/**'];

requireListed(API, API_MODULES);
requireListed(WEB, WEB_LAYERS);
requireOwned(tablesOfSchema());
requireProjectGraph();

/** Without the graph the Nx rule warns, checks nothing and ends well; so this run ends instead. */
function requireProjectGraph() {
  try {
    readCachedProjectGraph();
  } catch (error) {
    throw new Error('No Nx project graph, so boundaries would go unchecked. Lint through Nx: npm run check', {
      cause: error,
    });
  }
}

const restrictedPaths = (zones) => ({
  'import-x/no-restricted-paths': ['error', { basePath: WORKSPACE, zones }],
});

const CLOCK = 'libs/rules has no clock: take the instant as a parameter';
const PURITY = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'libs/rules answers the same input with the same bytes',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.data/**',
      '**/*.generated.ts',
      '**/playwright-report/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/external-module-folders': ['node_modules'],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: WORKSPACE_SCRIPTS, depConstraints: DEPENDENCIES },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/first': 'error',
      'no-console': 'error',
      // `== null` asks for both ways of being absent, which mean the same here.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A switch counts as one: an exhaustive one is a table.
      complexity: ['error', { max: 10, variant: 'modified' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: WORKSPACE } },
    rules: {
      'no-restricted-properties': ['error', { property: 'toLocaleString', message: 'use grouped()' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'rules: pure and alone',
    files: ['libs/rules/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'libs/rules depends on nothing outside itself' }] },
      ],
      'no-restricted-syntax': ['error', ...PURITY],
      'no-restricted-globals': ['error', 'process', 'fetch', 'crypto', 'performance', 'setTimeout', 'window'],
      ...restrictedPaths([
        {
          target: 'libs/rules',
          from: '.',
          except: ['./libs/rules'],
          message: 'libs/rules imports nothing outside itself',
        },
      ]),
    },
  },
  sentencesInMessages('libs/rules/src', TESTS, PURITY),
  {
    name: 'api: imports go down one list',
    files: [`${API}/**/*.ts`],
    ignores: TESTS,
    rules: restrictedPaths([
      ...upwardZones(API, API_MODULES),
      { target: API, from: 'apps/web', message: 'the API knows nothing of the web' },
    ]),
  },
  programsAreData(TESTS),
  wordsInPlaces(API, TESTS),
  {
    name: 'api: a table has one owner, a status one writer',
    files: [`${API}/*/**/*.ts`],
    // Specs and the season look at rows as nobody in the portal does.
    ignores: [...TESTS, `${API}/sample-data/**`],
    plugins: { tables },
    rules: { 'tables/one-owner': 'error', 'tables/one-status-writer': 'error' },
  },
  ...bodiesInOnePlace(API, TESTS),
  {
    name: 'api: a controller speaks HTTP only',
    files: [`${API}/**/*.controller.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(typeorm|@nestjs/typeorm|pg)$',
              message: 'controllers leave the database to a service',
            },
            { regex: '\\.entity\\.ts$', message: 'controllers answer with the types of the contract' },
            {
              regex: '^@nestjs/common$',
              importNames: ROUTING,
              message: '@Route(…) takes method, path, status and what is sent from the description',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'web: app → pages → features → ui → api → i18n',
    files: [`${WEB}/**/*.{ts,tsx}`],
    extends: [reactHooks.configs.flat['recommended-latest']],
    ignores: TESTS,
    rules: {
      // Only tells that the React Compiler, which is not used here, would leave a component with `watch()` alone.
      'react-hooks/incompatible-library': 'off',
      ...CONTRACT_TYPES_ALONE,
      ...restrictedPaths([
        ...upwardZones(WEB, WEB_LAYERS),
        ...sidewaysZones(`${WEB}/features`, foldersIn(`${WEB}/features`)),
        { target: WEB, from: ['apps/api', 'migrations'], message: 'the web reaches the API over HTTP only' },
      ]),
    },
  },
  ...routesInOnePlace(WEB, TESTS),
  {
    name: 'markup takes a line an element',
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    name: 'tests and tables may be long',
    files: [...TESTS, ...TABLES],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', complexity: 'off' },
  },
  {
    name: 'tests read loosely typed answers',
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'no-loss-of-precision': 'off',
    },
  },
  {
    name: 'plain Node programs',
    files: ['**/*.mjs', '**/*.js'],
    rules: {
      'no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
    languageOptions: {
      globals: Object.fromEntries(
        `process console URL fetch setTimeout clearTimeout setInterval clearInterval
        AbortController AbortSignal Buffer performance structuredClone TextDecoder Response`
          .split(/\s+/)
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    name: 'the scripts print to who started them',
    files: ['scripts/**', '**/*.config.{mjs,ts}'],
    rules: { 'no-console': 'off' },
  },
);
