/** A route and its body are described in libs/contract and nowhere else; the web takes types of it alone. */

/** What a description says, and nobody says a second time. */
export const ROUTING = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'HttpCode', 'Body', 'Query', 'Param'];

/** Of the API's folder but for its tests, and of the contract's answers. */
export const bodiesInOnePlace = (api, tests) => [
  {
    name: 'api: a body is described in the contract',
    files: [`${api}/**/*.ts`],
    ignores: [...tests, '**/*.controller.ts', `${api}/config/environment.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^class-(validator|transformer)$',
              allowTypeImports: true,
              message: 'a body is a class of libs/contract',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'contract: a body is a class, said once',
    files: ['libs/contract/src/views/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(TSInterfaceDeclaration, TSTypeAliasDeclaration)[id.name=/Body$/]',
          message: 'a body is a class in bodies/',
        },
      ],
    },
  },
];

/** Rule of the web. */
export const CONTRACT_TYPES_ALONE = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^@subsidy/contract/',
          message: 'the web takes types of the contract alone: its values bring the validator with them',
        },
      ],
    },
  ],
};
