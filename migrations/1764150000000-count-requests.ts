import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 요청 한도: how often an address asked for something within a span that begins with its first request. One statement counts and
 * says how many of those wanted are granted. Unlogged: what a crash forgets is forgiven.
 */
export class CountRequests1764150000000 implements MigrationInterface {
  readonly name = 'CountRequests1764150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE request_counts (
        scope text NOT NULL,
        address text NOT NULL,
        since timestamptz NOT NULL,
        count integer NOT NULL,
        PRIMARY KEY (scope, address)
      );
      ALTER TABLE request_counts ENABLE ROW LEVEL SECURITY;
      CREATE POLICY system_only ON request_counts USING ((SELECT portal_role()) = 'system');
      CREATE FUNCTION portal_count_requests(scope text, address text, at timestamptz, span interval, most integer,
          wanted integer) RETURNS TABLE (granted integer, since timestamptz)
        LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
          INSERT INTO request_counts AS c (scope, address, since, count) VALUES ($1, $2, $3, greatest($6, 0))
          ON CONFLICT ON CONSTRAINT request_counts_pkey DO UPDATE SET
            since = CASE WHEN c.since + $4 <= $3 THEN $3 ELSE c.since END,
            count = CASE WHEN c.since + $4 <= $3 THEN greatest($6, 0) ELSE least(c.count + $6, $5 + $6) END
          RETURNING greatest(0, least($6, $5 - c.count + $6)), c.since $$;
      CREATE FUNCTION portal_forget_requests(at timestamptz) RETURNS void
        LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
          DELETE FROM request_counts WHERE since < $1 - interval '1 hour' $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION portal_count_requests(text, text, timestamptz, interval, integer, integer);
      DROP FUNCTION portal_forget_requests(timestamptz);
      DROP TABLE request_counts`);
  }
}
