import { openDatabaseBefore, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';

/** Names that came in without anything to see, from before they were refused. */
describe('names from before they had to be seen', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openDatabaseBefore('FindByKeys1764160000000');
  });
  afterAll(() => database.close());

  it('are replaced by what is certain of their owner; others stay as they are', async () => {
    const names = ['', '   ', '\u3164', '\u200b\u00ad', '\u2800\u3000', '한빛\u3164정밀', '예스24.com'];
    for (const [index, name] of names.entries()) {
      await database.asOwner(
        `INSERT INTO companies (business_registration_number, name, created_at) VALUES ($1, $2, now())`,
        [`000000000${String(index)}`, name],
      );
    }
    await database.asOwner(
      `INSERT INTO users (email, name, password_hash, role, created_at) VALUES ('kim@a.test', $1, 'x', 'auditor', now())`,
      ['\u3164'],
    );
    await migrate(database.ownerUrl, database.applicationUrl);
    const kept = await database.asOwner<{ name: string }>(
      'SELECT name FROM companies ORDER BY business_registration_number',
    );
    expect(kept.map(({ name }) => name)).toEqual([
      ...[
        '0000000000',
        '0000000001',
        '0000000002',
        '0000000003',
        '0000000004',
        '한빛\u3164정밀',
        '예스24.com',
      ],
    ]);
    expect(await database.asOwner('SELECT name FROM users')).toEqual([{ name: 'kim' }]);
    await expect(database.asOwner(`UPDATE companies SET name = ' '`)).rejects.toThrow(
      'companies_name_is_there',
    );
  });
});
