/** Korean words of the API live in the mails and in the catalogue of refusals; other folders say what happened and no more. */

const HANGUL = '/[\\u1100-\\u11ff\\u3130-\\u318f\\uac00-\\ud7a3]/';
const MESSAGE = 'Korean words stand in mails/, http/refusals/ or libs/rules/messages; name them here';

const NO_KOREAN = [
  { selector: `Literal[value=${HANGUL}]`, message: MESSAGE },
  { selector: `TemplateElement[value.raw=${HANGUL}]`, message: MESSAGE },
];

/** Files of apps/api/src that may hold Korean words, each with the reason. */
const KOREAN_WORDS = [
  'mails/**', // what people are written
  'http/refusals/**', // what a "no" says
  'print/**', // printed pages
  '**/*-pdf.ts', // the texts of one printed page
  'exports/approval-columns.ts', // names of columns and of the file
  'exports/xlsx-approval-file.ts', // texts of the sheet
  'audit/audit-labels.ts', // what an auditor reads of each event
  'sample-data/**', // answers of made-up companies
  'companies/company.queries.ts', // words that a search of suppliers finds
  'database/actor.ts', // the name that stands in records where nobody acted
  'config/environment.ts', // default of MAIL_FROM
  'main.ts', // what the operator reads at the start
  '*.command.ts', // what the operator reads of a command
  'operations/start-problem-words.ts', // what a start lacks, and what to do
  'openapi/**', // titles of the API document
  '**/*.controller.ts', // the name of a file that is handed out
];

/** A Korean sentence: a syllable and a full stop, where rules should say codes and values. */
const SENTENCE = '/[\\uac00-\\ud7a3]\\.(?:\\s|$)/';
const SENTENCE_MESSAGE = 'sentences of the rules stand in libs/rules/src/messages; name them here';

/** Folders and files of libs/rules/src that are words: the sentences themselves, and data as notices and offices state it. */
const DATA_OF_RULES = [
  'messages/**', // the sentences
  'programs/**', // notices
  'links/**', // linked support, as its sources describe it
  'form/{*-fields,documents,guide-questions,plan-examples,answer-lines}.ts', // the library of fields, with hints and examples
  'terms/parse/**', // descriptions within the published schema
  'industries/**',
  'testing/**',
];

/** The lint of the rules' folders but for their tests; it stands beside the other selectors, `syntax`, of the same files. */
export const sentencesInMessages = (rules, tests, syntax) => ({
  name: 'rules: sentences stand in messages',
  files: [`${rules}/**/*.ts`],
  ignores: [...tests, ...DATA_OF_RULES.map((path) => `${rules}/${path}`)],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...syntax,
      { selector: `Literal[value=${SENTENCE}]`, message: SENTENCE_MESSAGE },
      { selector: `TemplateElement[value.raw=${SENTENCE}]`, message: SENTENCE_MESSAGE },
    ],
  },
});

/** The lint of an API's folder but for its tests. */
export const wordsInPlaces = (api, tests) => ({
  name: 'api: words stand in three places',
  files: [`${api}/**/*.ts`],
  ignores: [...tests, ...KOREAN_WORDS.map((path) => `${api}/${path}`)],
  rules: { 'no-restricted-syntax': ['error', ...NO_KOREAN] },
});
