import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { fromRoot } from '../lib/project.mjs';

const read = (...path) => readFileSync(fromRoot(...path), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true });

/** The schema of the Compose Specification (github.com/compose-spec/compose-spec), as the linter dclint carries it. */
const schema = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json'));

/** The variables that the API reads: the upper-case properties of its settings class. */
const knownVariables = new Set(
  [...read('apps/api/src/config/environment.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+)\??[ :=!]/gm)].map(
    ([, name]) => name,
  ),
);

describe('docker-compose.yml', () => {
  it('is a valid Compose file', () => {
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile({
      ...schema,
      $schema: 'http://json-schema.org/draft-07/schema#',
    });
    const isValid = validate(compose);
    assert.deepEqual(validate.errors ?? [], []);
    assert.ok(isValid);
  });

  it('has the portal with its database, object storage, virus scanner and mail catcher', () => {
    const names = ['api', 'worker', 'database', 'object-storage', 'virus-scanner', 'mail'];
    for (const name of names) assert.ok(compose.services[name], name);
    assert.equal(compose.services.database.image, 'postgres:18');
  });

  it('names only services and volumes that exist', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      for (const needed of Object.keys(service.depends_on ?? {}))
        assert.ok(compose.services[needed], `${name} needs ${needed}`);
      for (const volume of service.volumes ?? [])
        assert.ok(volume.split(':')[0] in compose.volumes, `${name}: ${volume}`);
    }
  });

  it('waits only for services that can report their health', () => {
    for (const service of Object.values(compose.services)) {
      for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
        if (condition === 'service_healthy') assert.ok(compose.services[needed].healthcheck?.test, needed);
      }
    }
  });

  it('gives the portal only variables that it reads', () => {
    assert.ok(knownVariables.has('DATABASE_URL') && knownVariables.size >= 15, [...knownVariables].join());
    for (const name of ['api', 'worker']) {
      for (const variable of Object.keys(compose.services[name].environment))
        assert.ok(knownVariables.has(variable), variable);
    }
  });

  it('opens ports on this machine only and holds no secret', () => {
    for (const { ports = [] } of Object.values(compose.services))
      for (const port of ports) assert.match(port, /^127\.0\.0\.1:/);
    for (const variable of ['POSTGRES_PASSWORD', 'S3_SECRET_ACCESS_KEY']) {
      assert.ok(!read('docker-compose.yml').match(new RegExp(`\\$\\{${variable}(:-|\\})`)), variable);
      assert.match(read('.env.example'), new RegExp(`^${variable}=$`, 'm'));
    }
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('ends as an ordinary user', () => {
    assert.equal(lines.filter((line) => line.startsWith('USER ')).at(-1), 'USER node');
  });

  it('copies everything the API reads while it runs', () => {
    for (const path of [
      'apps/api/dist',
      'apps/api/assets',
      'apps/web/dist',
      'libs/rules/dist',
      'libs/contract/dist',
      'migrations/dist',
    ]) {
      assert.ok(lines.includes(`COPY --from=build /portal/${path} ${path}`), path);
    }
  });

  it('copies the manifest of every workspace before npm runs', () => {
    for (const workspace of JSON.parse(read('package.json')).workspaces) {
      assert.ok(lines.includes(`COPY ${workspace}/package.json ${workspace}/`), workspace);
    }
  });
});
