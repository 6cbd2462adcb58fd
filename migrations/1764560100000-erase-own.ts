import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
-- 내 정보: what a person did, newest first.
CREATE INDEX audit_events_actor ON audit_events (actor_id, at DESC) WHERE actor_id IS NOT NULL;
ALTER TABLE applications ADD COLUMN erased_at timestamptz;
COMMENT ON COLUMN applications.erased_at IS 'Since when its contents are gone: by the company before it was ever filed, or after the term of keeping.';
ALTER TABLE documents ADD COLUMN erased_at timestamptz, ADD CHECK (erased_at IS NULL OR deleted_at IS NOT NULL);
`;

/** 삭제: what was written and never filed goes at the wish of the company, and accounts at the wish of the person. */
export class EraseOwn1764560100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX audit_events_actor; ALTER TABLE applications DROP COLUMN erased_at; ALTER TABLE documents DROP COLUMN erased_at`,
    );
  }
}
