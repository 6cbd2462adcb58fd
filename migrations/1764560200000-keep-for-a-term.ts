import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
ALTER TABLE filings ALTER COLUMN content DROP NOT NULL;
COMMENT ON COLUMN filings.content IS 'null once the term of keeping is over; content_sha256 stays, and with it the receipt.';
ALTER TABLE company_certificates ADD COLUMN erased_at timestamptz;
CREATE INDEX applications_kept ON applications (status_since) WHERE erased_at IS NULL AND receipt_number IS NOT NULL;
-- As before (1764120000000), but that the portal takes the content of a case that is marked as erased.
CREATE OR REPLACE FUNCTION keep_filing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kept filings := NEW;
BEGIN
  kept.in_force := OLD.in_force;
  IF OLD.form_sha256 IS NULL THEN kept.form_sha256 := NULL; END IF;
  IF OLD.content IS NOT NULL AND NEW.content IS NULL AND portal_role() = 'system' AND EXISTS (SELECT 1 FROM applications a
      WHERE a.id = OLD.application_id AND a.erased_at IS NOT NULL) THEN
    kept.content := OLD.content;
    kept.particulars := OLD.particulars;
  END IF;
  IF kept IS DISTINCT FROM OLD OR (NEW.in_force AND NOT OLD.in_force) THEN
    RAISE EXCEPTION 'a filing is never changed';
  END IF;
  RETURN NEW;
END $$;
`;

/** 보관 기간: what was filed is kept whole for a term, then to its hash. */
export class KeepForATerm1764560200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was erased does not come back: restore a backup instead.'));
  }
}
