import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fromRoot } from '../lib/project.mjs';

const portal = (...parameters) =>
  spawnSync(process.execPath, [fromRoot('scripts/portal.mjs'), ...parameters], { encoding: 'utf8' });

describe('npm run portal', () => {
  it('says how it is used', () => {
    const { status, stdout } = portal('--help');
    assert.equal(status, 0);
    assert.match(stdout, /notice import FILE/);
    assert.match(stdout, /admin create --email EMAIL --name NAME/);
  });

  it('refuses what is no command, and touches nothing', () => {
    const strange = [
      [],
      ['notice'],
      ['notice', 'import'],
      ['notice', 'import', 'a', 'b'],
      ['notice', 'import', 'a', '--as'],
      ['notice', 'import', 'a', '--email', 'b'],
      ['admin', 'create'],
      ['admin', 'create', '--email', 'a@b.test'],
      ['admin', 'create', '--email', '--name', 'A'],
      ['admin', 'create', 'a@b.test', '--email', 'a@b.test', '--name', 'A'],
    ];
    for (const parameters of strange) {
      const { status, stderr } = portal(...parameters);
      assert.deepEqual([parameters, status], [parameters, 1]);
      assert.match(stderr, /notice import FILE/);
    }
  });

  it('names a file that is not there', () => {
    const { status, stderr } = portal('notice', 'import', 'none.json');
    assert.equal(status, 1);
    assert.match(stderr, /none\.json 파일이 없습니다/);
  });
});
