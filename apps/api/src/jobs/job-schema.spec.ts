import PgBoss from 'pg-boss';
import { readFileSync } from 'node:fs';

const MIGRATION = new URL('../../../../migrations/1764100000000-create-job-queues.ts', import.meta.url);
const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

it('is what the library that is installed would make', () => {
  const plan = PgBoss.getConstructionPlans('pgboss');
  const own = plan.slice(plan.indexOf('CREATE SCHEMA'), plan.lastIndexOf('COMMIT;'));
  expect(own.length).toBeGreaterThan(4_000);
  const statements = withoutSpace(own).replaceAll(';;', ';').replace(/;$/, '');
  expect(withoutSpace(readFileSync(MIGRATION, 'utf8'))).toContain(statements);
});
