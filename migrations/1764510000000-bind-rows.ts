import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE audit_events ADD COLUMN bound_rows jsonb;
COMMENT ON COLUMN audit_events.bound_rows IS 'Hashes of the rows that this event tells of, as they were stored: [{ kind, id, sha256 }]. Part of what its own hash covers.';
CREATE INDEX audit_events_binding ON audit_events (chain, sequence) WHERE bound_rows IS NOT NULL;

CREATE FUNCTION portal_row_bindings(of_chains text[]) RETURNS TABLE (chain text, sequence bigint, bound_rows jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT e.chain, e.sequence, e.bound_rows FROM audit_events e
     WHERE e.chain = ANY (of_chains) AND e.bound_rows IS NOT NULL ORDER BY e.chain, e.sequence $$;
COMMENT ON FUNCTION portal_row_bindings IS 'Whoever may read a row may hold it against its hash; who did what stays with the events.';

ALTER TABLE audit_chains ADD COLUMN checkpoint_id bigint;
COMMENT ON COLUMN audit_chains.checkpoint_id IS 'The checkpoint that saw this chain last: one that is gone is missed.';
CREATE INDEX audit_chains_checkpoint ON audit_chains (checkpoint_id DESC NULLS LAST);

CREATE TABLE audit_anchors (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  day date NOT NULL UNIQUE,
  checkpoint_id bigint NOT NULL,
  checkpoint_hash text NOT NULL CHECK (checkpoint_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz NOT NULL,
  mailed_to text[] NOT NULL,
  stamped_at timestamptz,
  stamp bytea,
  stamp_problem text,
  CHECK ((stamped_at IS NULL) = (stamp IS NULL))
);
COMMENT ON COLUMN audit_anchors.stamp IS 'The answer of the time-stamp authority (RFC 3161), DER, whole.';
ALTER TABLE audit_anchors ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION refuse_other_than_stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.stamp IS NOT NULL
     OR (OLD.id, OLD.day, OLD.checkpoint_id, OLD.checkpoint_hash, OLD.made_at, OLD.mailed_to)
        IS DISTINCT FROM (NEW.id, NEW.day, NEW.checkpoint_id, NEW.checkpoint_hash, NEW.made_at, NEW.mailed_to)
  THEN RAISE EXCEPTION 'of an anchor the time stamp alone is put in later'; END IF;
  RETURN NEW; END $$;
CREATE TRIGGER audit_anchors_stay BEFORE UPDATE OR DELETE ON audit_anchors
  FOR EACH ROW EXECUTE FUNCTION refuse_other_than_stamp();

CREATE TABLE job_runs (
  id uuid PRIMARY KEY,
  queue text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting','running','done','failed')),
  progress double precision NOT NULL CHECK (progress BETWEEN 0 AND 1),
  request jsonb NOT NULL,
  result jsonb,
  started_by uuid REFERENCES users (id),
  asked_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK ((state = 'done') = (result IS NOT NULL)),
  CHECK ((state IN ('done','failed')) = (ended_at IS NOT NULL))
);
COMMENT ON COLUMN job_runs.started_by IS 'null: the portal itself.';
CREATE INDEX job_runs_newest ON job_runs (queue, ended_at DESC) WHERE state = 'done';
CREATE UNIQUE INDEX job_runs_at_work ON job_runs (queue, (request ->> 'extent')) WHERE queue = 'audit-verification' AND state IN ('waiting','running');
ALTER TABLE job_runs ENABLE ROW LEVEL SECURITY;
`;

const DOWN = `
DROP TABLE job_runs, audit_anchors;
DROP FUNCTION refuse_other_than_stamp;
DROP FUNCTION portal_row_bindings;
ALTER TABLE audit_chains DROP COLUMN checkpoint_id;
ALTER TABLE audit_events DROP COLUMN bound_rows;
`;

const KEPT_FOR_MINUTES = 90 * 24 * 60;
/** How long a verification may take before its process counts as gone. */
const VERIFICATION_SECONDS = 4 * 3_600;

const QUEUES: Readonly<Record<string, { retryLimit: number; expireInSeconds: number }>> = {
  'audit-verification': { retryLimit: 2, expireInSeconds: VERIFICATION_SECONDS },
  'audit-anchor': { retryLimit: 0, expireInSeconds: 300 },
};

/** 행 결속, 기준점, 검증 작업: events carry the hashes of the rows they tell of; checkpoints are kept outside; a verification is a job. */
export class BindRows1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    for (const [name, options] of Object.entries(QUEUES)) {
      await runner.query('SELECT pgboss.create_queue($1, $2)', [
        name,
        JSON.stringify({ policy: 'short', ...options, retentionMinutes: KEPT_FOR_MINUTES }),
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(QUEUES)) await runner.query('SELECT pgboss.delete_queue($1)', [name]);
    await runner.query(DOWN);
  }
}
