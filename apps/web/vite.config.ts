import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const source = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;
const apiOrigin = process.env['PORTAL_API_ORIGIN'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      // The longer name first: an alias also takes what begins with it.
      '@subsidy/rules/advice': source('libs/rules/src/advice.ts'),
      '@subsidy/rules/en': source('libs/rules/src/en.ts'),
      '@subsidy/rules/industries': source('libs/rules/src/industries.ts'),
      '@subsidy/rules': source('libs/rules/src/index.ts'),
      '@subsidy/contract': source('libs/contract/src/index.ts'),
    },
  },
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    port: 5173, // The API refuses writes from another origin, so the browser's Host is kept.
    proxy: { '/api': { target: apiOrigin, changeOrigin: false } },
  },
});
