/** Which folder and which project may import which: one list per application, and the lint zones made from it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const WORKSPACE = join(import.meta.dirname, '..');

/** Folders of apps/api/src, lowest first. A folder may import itself and anything BEFORE it. */
export const API_MODULES = [
  ...[
    'config',
    'logs',
    'http',
    'print',
    'database',
    'jobs',
    'audit',
    'mails',
    'offices',
    'accounts',
    'access-log',
    'staff',
    'notices',
    'notice-drafts',
    'files',
    'company-claims',
    'companies',
  ],
  ...[
    'eligibility',
    'opening-alerts',
    'lead-pledges',
    'applications',
    'attachments',
    'drafting',
    'filing',
    'pledging',
    'supplement-requests',
    'requirement-checks',
    'reopening',
    'reviews',
    'selection',
  ],
  ...[
    'case-file',
    'own-data',
    'exports',
    'verification',
    'operations',
    'portal',
    'openapi',
    'worker',
    'sample-data',
    'testing',
  ],
];

/** Folders of apps/web/src, lowest first. */
export const WEB_LAYERS = [
  'fonts',
  'jsx',
  'i18n',
  'api',
  'ui',
  'features',
  'pages',
  'app',
  'server',
  'testing',
];

/** Features that others may build on, lowest first. Every other feature stands alone; pages put features together. */
const SHARED_FEATURES = ['forms', 'notices', 'case', 'applications'];

export const foldersIn = (path) =>
  existsSync(join(WORKSPACE, path))
    ? readdirSync(join(WORKSPACE, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** A folder that nobody placed would be outside every zone, so it ends the lint run. */
export function requireListed(path, listed) {
  const unlisted = foldersIn(path).filter((name) => !listed.includes(name));
  if (unlisted.length === 0) return;
  throw new Error(`Give each new folder of ${path} its place in eslint/zones.mjs: ${unlisted.join(', ')}`);
}

/** For each folder but the highest: everything above it is out of reach. */
export const upwardZones = (root, names) =>
  names.slice(0, -1).map((name, index) => ({
    target: `${root}/${name}`,
    from: names.slice(index + 1).map((above) => `${root}/${above}`),
    message: `${name} may only import: ${names.slice(0, index).join(', ') || 'nothing of this application'}`,
  }));

/** What a feature may not import: every feature that is not shared, and of the shared ones those above it. */
const closedTo = (name, features) => {
  const rank = SHARED_FEATURES.indexOf(name);
  const open = rank < 0 ? SHARED_FEATURES : SHARED_FEATURES.slice(0, rank);
  return features.filter((other) => other !== name && !open.includes(other));
};

/** Features do not import one another, but for the shared ones. A zone that forbids nothing is a config error. */
export const sidewaysZones = (root, features) =>
  features
    .map((name) => ({
      target: `${root}/${name}`,
      from: closedTo(name, features).map((other) => `${root}/${other}`),
      message: `features may only import: ${SHARED_FEATURES.join(', ')}; let a page put two of them together`,
    }))
    .filter(({ from }) => from.length > 0);

const mayDependOn = (scope, scopes, external = {}) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: scopes.map((name) => `scope:${name}`),
  ...external,
});

/** Which project may build on which, and on which packages. */
export const DEPENDENCIES = [
  mayDependOn('rules', ['rules']),
  mayDependOn('contract', ['contract', 'rules'], {
    allowedExternalImports: ['class-validator', 'class-transformer', 'reflect-metadata'],
  }),
  mayDependOn('migrations', ['migrations'], { allowedExternalImports: ['typeorm'] }),
  mayDependOn('api', ['api', 'rules', 'contract', 'migrations'], {
    bannedExternalImports: ['react', 'react-*', '@tanstack/*'],
  }),
  mayDependOn('web', ['web', 'rules', 'contract'], {
    bannedExternalImports: [
      '@nestjs/*',
      'typeorm',
      'pg',
      'fastify',
      '@fastify/*',
      'class-*',
      'reflect-metadata',
    ],
  }),
  mayDependOn('e2e', ['e2e', 'rules', 'contract']),
  mayDependOn('scripts', ['scripts']),
];
