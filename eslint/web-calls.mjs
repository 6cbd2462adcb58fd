/** The web takes a route in one place: a file of `features/<noun>/api/`, one file a route. Components and pages call what it exports. */
import { CONTRACT_TYPES_ALONE } from './contract.mjs';

const TAKES_A_ROUTE = 'CallExpression[callee.name=/^(call|addressOf)$/]';
const [, { patterns }] = CONTRACT_TYPES_ALONE['no-restricted-imports'];
const ELSEWHERE = 'a route of the API is taken in features/<noun>/api/ alone';

/** Of the web's folder but for its tests. */
export const routesInOnePlace = (web, tests) => [
  {
    name: 'web: routes are taken in features/<noun>/api/',
    files: [`${web}/**/*.{ts,tsx}`],
    ignores: [...tests, `${web}/api/**`, `${web}/features/*/api/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            {
              regex: '/api/(client|upload)\\.ts$',
              importNames: ['call', 'addressOf', 'upload'],
              message: ELSEWHERE,
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'EventSource'].map((name) => ({ name, message: ELSEWHERE })),
      ],
    },
  },
  {
    name: 'web: one file a route',
    files: [`${web}/features/*/api/*.ts`],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `Program > :has(${TAKES_A_ROUTE}) ~ :has(${TAKES_A_ROUTE})`,
          message: 'one file a route: give this one a file of its own',
        },
        {
          selector: `${TAKES_A_ROUTE}[arguments.0.type!='Literal']`,
          message: 'a route is named in full, so that it can be found',
        },
      ],
    },
  },
];
