import { jestConfig } from '../../scripts/jest.base.mjs';

export default {
  ...jestConfig({ name: 'web', directory: 'apps/web', react: true }),
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/src/testing/browser.ts'],
  setupFilesAfterEnv: ['@testing-library/jest-dom'],
  // Whole pages are drawn at every key: slow in jsdom when other tests run beside it.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
};
