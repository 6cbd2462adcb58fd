import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromRoot } from '../lib/project.mjs';

const read = (...path) => readFileSync(fromRoot(...path), 'utf8');
const page = read('docs/operations.md');
const environment = read('apps/api/src/config/environment.ts');
const problems = read('apps/api/src/operations/start-problems.ts');

/** The settings of the API with their defaults, as its class states them. */
const settings = new Map(
  [...environment.matchAll(/^ {2}([A-Z][A-Z0-9_]+)(?:\?)?(?:: [^=;]+)?(?: = (.+))?;$/gm)].map(
    ([, name, value]) => [name, value],
  ),
);

const defaultMailFrom = environment.match(/DEFAULT_MAIL_FROM = '(.+)'/)[1];
const shown = (value) =>
  value === undefined
    ? '–'
    : `\`${value === 'DEFAULT_MAIL_FROM' ? defaultMailFrom : value.replaceAll("'", '')}\``;

const sectionOf = (heading) => page.split(`\n## ${heading}`)[1].split('\n## ')[0];
const cellsOf = (text) =>
  text
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

describe('docs/operations.md', () => {
  it('lists every setting with its default, and no other', () => {
    assert.ok(settings.size > 20);
    const listed = new Map(
      cellsOf(sectionOf('Settings')).map(([, name, value]) => [name.replaceAll('`', ''), value]),
    );
    const stated = new Map([...settings].map(([name, value]) => [name, shown(value)]));
    assert.deepEqual(Object.fromEntries([...listed].sort()), Object.fromEntries([...stated].sort()));
  });

  it('lists every setting of a provider, and no other', () => {
    const [, list] = read('apps/api/src/config/oidc-providers.ts').match(/OIDC_SETTINGS = \[(.+)\]/);
    const stated = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => `\`OIDC_<NAME>_${name}\``);
    const listed = cellsOf(sectionOf('Sign-in providers')).map(([, name]) => name);
    assert.ok(stated.length > 3);
    assert.deepEqual(listed, stated);
    for (const file of ['README.md', 'README.ko.md']) assert.ok(read(file).includes('`OIDC_<NAME>_ISSUER`'));
  });

  it('lists every start-up problem with its level', () => {
    const stated = [...problems.matchAll(/^ {2}'([a-z-]+)': '(fatal|alarm|warning)'/gm)].map(
      ([, code, level]) => `${code} ${level}`,
    );
    const listed = cellsOf(sectionOf('Start-up checks')).map(
      ([, code, level]) => `${code.replaceAll('`', '')} ${level}`,
    );
    assert.ok(stated.length > 10);
    assert.deepEqual(listed, stated);
  });

  it('names the metrics that there are, and all of them', () => {
    const folder = 'apps/api/src/operations';
    const code = readdirSync(fromRoot(folder))
      .filter((name) => !name.includes('spec'))
      .map((name) => read(folder, name))
      .join('\n');
    const made = [...code.matchAll(/'(portal_[a-z_]+)'/g)].map(([, name]) => name);
    const written = page.replace(
      '`portal_database_pool_size`, `_in_use`, `_waiting`',
      '`portal_database_pool_size`, `portal_database_pool_in_use`, `portal_database_pool_waiting`',
    );
    const named = [...written.matchAll(/\b(portal_[a-z_]+)/g)].map(([, name]) =>
      name.replace(/_(count|bucket)$/, ''),
    );
    assert.ok(made.length > 10);
    assert.deepEqual(
      [...new Set(named)].filter((name) => name !== 'portal_app').sort(),
      [...new Set(made)].sort(),
    );
  });

  it('each setting stands in both READMEs', () => {
    for (const file of ['README.md', 'README.ko.md']) {
      const text = read(file);
      for (const name of settings.keys()) assert.ok(text.includes(`\`${name}\``), `${file}: ${name}`);
    }
  });
});
