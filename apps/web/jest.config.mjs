import { jestConfig } from '../../scripts/jest.base.mjs';

export default {
  ...jestConfig({ name: 'web', directory: 'apps/web', react: true }),
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/src/testing/browser.ts'],
  setupFilesAfterEnv: ['@testing-library/jest-dom'],
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
};
