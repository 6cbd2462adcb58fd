import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
CREATE TABLE notice_drafts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  notice_id text NOT NULL UNIQUE CHECK (notice_id ~ '^[a-z0-9-]{3,60}$'),
  office_id text NOT NULL REFERENCES offices (id),
  title text NOT NULL CHECK (btrim(title) <> ''),
  opens_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  plan_opens_at timestamptz,
  plan_closes_at timestamptz,
  terms text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  status text NOT NULL CHECK (status IN ('draft','proposed','published')),
  created_by uuid REFERENCES users (id),
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL,
  edited_at timestamptz NOT NULL,
  proposed_by uuid REFERENCES users (id),
  proposed_by_name text,
  proposed_at timestamptz,
  published_by uuid REFERENCES users (id),
  published_by_name text,
  published_at timestamptz,
  CHECK ((status = 'draft') = (proposed_by IS NULL)),
  CHECK ((status = 'published') = (published_by IS NOT NULL)),
  CHECK (published_by <> proposed_by)
);
COMMENT ON COLUMN notice_drafts.terms IS 'JSON as it was sent: a draft may hold what no jsonb can.';
CREATE INDEX notice_drafts_newest ON notice_drafts (office_id, created_at DESC, id DESC);
ALTER TABLE notice_drafts ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER guard_status BEFORE UPDATE OF status ON notice_drafts FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();
`;

/** Notices are drafted by their office, and published by a second person. */
export class DraftNotices1764420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_drafts');
  }
}
