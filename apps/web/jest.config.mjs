import { jestConfig } from '../../scripts/jest.base.mjs';

export default {
  ...jestConfig({ name: 'web', directory: 'apps/web', react: true }),
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
};
