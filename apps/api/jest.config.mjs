import { jestConfig } from '../../scripts/jest.base.mjs';

export default {
  ...jestConfig({ name: 'api', directory: 'apps/api' }),
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*-spec.ts'],
};
