import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fromRoot } from '../lib/project.mjs';

describe('the schemas of the OpenAPI document', () => {
  it('are those of libs/contract as it is now', () => {
    const program = [fromRoot('scripts/contract-schemas.mjs'), '--check'];
    const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
