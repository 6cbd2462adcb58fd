import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 출연 확인: the lead company that an application names, and what it says that it pays; several a case, one of them standing. */
export class PledgeLeadMoney1764410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lead_pledges (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        application_id uuid NOT NULL REFERENCES applications (id),
        lead_company_id uuid NOT NULL REFERENCES lead_companies (id),
        lead_company_name text NOT NULL CHECK (btrim(lead_company_name) <> ''),
        status text NOT NULL CHECK (status IN ('named','confirmed','declined','stood-down')),
        amount_krw bigint CHECK (amount_krw >= 0),
        reason text,
        version integer NOT NULL CHECK (version > 0),
        named_by uuid NOT NULL REFERENCES users (id),
        named_at timestamptz NOT NULL,
        answered_by uuid REFERENCES users (id),
        answered_by_name text,
        answered_at timestamptz,
        stood_down_at timestamptz,
        CHECK (status <> 'confirmed' OR amount_krw IS NOT NULL),
        CHECK (status NOT IN ('named','declined') OR amount_krw IS NULL),
        CHECK ((answered_by IS NULL) = (answered_at IS NULL)),
        CHECK (status NOT IN ('confirmed','declined') OR answered_at IS NOT NULL),
        CHECK ((status = 'stood-down') = (stood_down_at IS NOT NULL))
      );
      ALTER TABLE lead_pledges ENABLE ROW LEVEL SECURITY;
      CREATE UNIQUE INDEX lead_pledges_one_standing ON lead_pledges (application_id) WHERE status <> 'stood-down';
      CREATE INDEX lead_pledges_application ON lead_pledges (application_id);
      CREATE INDEX lead_pledges_lead_company ON lead_pledges (lead_company_id, named_at);
      CREATE TRIGGER guard_status BEFORE UPDATE OF status ON lead_pledges FOR EACH ROW
        WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION portal_guard_status();

      CREATE FUNCTION portal_lead_company_addresses(lead uuid) RETURNS TABLE (email text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.lead_company_id = lead AND m.ended_at IS NULL AND portal_role() IS NOT NULL
         ORDER BY m.started_at, u.id $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION portal_lead_company_addresses(uuid); DROP TABLE lead_pledges');
  }
}
