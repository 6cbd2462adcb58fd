import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chunkGroups } from './chunks.ts';
import { defineConfig, type Plugin } from 'vite';

const source = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;
const apiOrigin = process.env['PORTAL_API_ORIGIN'] ?? 'http://127.0.0.1:3000';

/** Lays compressed copies beside what is built, which the API sends as they are; typefaces are compressed already. */
const compressedCopies: Plugin = {
  name: 'compressed-copies',
  apply: (_, { isSsrBuild }) => isSsrBuild !== true,
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((one) => /\.(css|html|js|svg)$/.test(one))) {
      const path = `${String(dir)}/${name}`;
      const content = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(content));
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  ...(isSsrBuild === true ? { define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  plugins: [react({ jsxImportSource: '@subsidy/jsx' }), compressedCopies],
  resolve: {
    alias: {
      // The longer name first: an alias also takes what begins with it.
      '@subsidy/rules/advice': source('libs/rules/src/advice.ts'),
      '@subsidy/rules/case': source('libs/rules/src/case.ts'),
      '@subsidy/rules/check': source('libs/rules/src/check.ts'),
      '@subsidy/rules/en': source('libs/rules/src/en.ts'),
      '@subsidy/rules/industries': source('libs/rules/src/industries.ts'),
      '@subsidy/rules/suggestions': source('libs/rules/src/suggestions.ts'),
      '@subsidy/rules/writing': source('libs/rules/src/writing.ts'),
      '@subsidy/rules': source('libs/rules/src/index.ts'),
      '@subsidy/contract': source('libs/contract/src/index.ts'),
      '@subsidy/jsx/jsx-runtime': source('apps/web/src/jsx/jsx-runtime.ts'),
      '@subsidy/jsx/jsx-dev-runtime': source('apps/web/src/jsx/jsx-dev-runtime.ts'),
    },
  },
  // One sheet of styles for all pages: the cascade is the same whichever page was opened first.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    manifest: true,
    copyPublicDir: isSsrBuild !== true,
    rolldownOptions:
      isSsrBuild === true
        ? {}
        : { output: { codeSplitting: { groups: chunkGroups(source('apps/web/src/start.tsx')) } } },
  },
  // What draws first pages on the server (src/server/first-page.tsx) is one file that needs no package.
  ssr: { noExternal: true },
  server: {
    host: '127.0.0.1',
    port: 5173, // The API refuses writes from another origin, so the browser's Host is kept.
    proxy: { '/api': { target: apiOrigin, changeOrigin: false } },
  },
}));
