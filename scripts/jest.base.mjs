/** Jest settings that every project shares: TypeScript through swc as ES modules, the workspace aliases, no globals. */
const root = new URL('..', import.meta.url).pathname;

/** @param {{ name: string, directory: string, react?: boolean }} project */
export const jestConfig = ({ name, directory, react = false }) => ({
  displayName: name,
  rootDir: `${root}${directory}`,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@subsidy/rules$': `${root}libs/rules/src/index.ts`,
    '^@subsidy/rules/advice$': `${root}libs/rules/src/advice.ts`,
    '^@subsidy/rules/case$': `${root}libs/rules/src/case.ts`,
    '^@subsidy/rules/check$': `${root}libs/rules/src/check.ts`,
    '^@subsidy/rules/en$': `${root}libs/rules/src/en.ts`,
    '^@subsidy/rules/industries$': `${root}libs/rules/src/industries.ts`,
    '^@subsidy/rules/suggestions$': `${root}libs/rules/src/suggestions.ts`,
    '^@subsidy/rules/terms$': `${root}libs/rules/src/terms.ts`,
    '^@subsidy/rules/writing$': `${root}libs/rules/src/writing.ts`,
    '^@subsidy/contract$': `${root}libs/contract/src/index.ts`,
    '^@subsidy/contract/routes$': `${root}libs/contract/src/routes/index.ts`,
    '^@subsidy/migrations$': `${root}migrations/index.ts`,
    '^@subsidy/jsx/(.*)$': `${root}apps/web/src/jsx/$1.ts`,
    ...(react ? { '\\.(css|woff2|svg)$': `${root}scripts/empty-module.mjs` } : {}),
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true, tsx: react },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            verbatimModuleSyntax: true,
            react: { runtime: 'automatic', importSource: '@subsidy/jsx' },
          },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Two cores that are busy elsewhere make a slow machine, not a failed test.
  testTimeout: 30_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
});
