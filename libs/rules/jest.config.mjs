import { jestConfig } from '../../scripts/jest.base.mjs';

export default {
  ...jestConfig({ name: 'rules', directory: 'libs/rules' }),
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
