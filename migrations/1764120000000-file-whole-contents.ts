import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE filed_forms (
  sha256 text PRIMARY KEY,
  catalogue text NOT NULL
);
CREATE TABLE filings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES applications (id),
  stage text NOT NULL CHECK (stage IN ('application','plan')),
  number integer NOT NULL CHECK (number > 0),
  occasion text NOT NULL CHECK (occasion IN ('submission','supplement')),
  supplement_request_id uuid REFERENCES supplement_requests (id),
  in_force boolean NOT NULL,
  idempotency_key text,
  receipt_number text NOT NULL,
  filed_at timestamptz NOT NULL,
  content text NOT NULL,
  content_sha256 text NOT NULL,
  signature text,
  particulars jsonb NOT NULL,
  form_sha256 text REFERENCES filed_forms (sha256),
  filed_by uuid NOT NULL REFERENCES users (id),
  reconstructed boolean NOT NULL DEFAULT false,
  UNIQUE (application_id, stage, number),
  CHECK (signature IS NOT NULL OR reconstructed),
  CHECK (form_sha256 IS NOT NULL OR reconstructed)
);
CREATE UNIQUE INDEX filings_in_force ON filings (application_id, stage) WHERE in_force;
CREATE UNIQUE INDEX filings_receipt ON filings (receipt_number);
CREATE INDEX filings_without_form ON filings (id) WHERE form_sha256 IS NULL;
CREATE TABLE case_facts (
  application_id uuid PRIMARY KEY REFERENCES applications (id),
  filing_id uuid NOT NULL REFERENCES filings (id),
  notice_id text NOT NULL,
  notice_title text NOT NULL,
  notice_version integer NOT NULL,
  program text NOT NULL,
  sample boolean NOT NULL,
  type text NOT NULL,
  company_id uuid NOT NULL,
  company_name text NOT NULL,
  business_registration_number text NOT NULL,
  corporate_registration_number text,
  region_code text,
  city text,
  techno_park_code text,
  supplier_id uuid,
  supplier_name text,
  project_title text,
  current_level text,
  target_level text,
  ai_cells text[] NOT NULL,
  months integer,
  ksic_code text,
  size_certificate text,
  regular_employees bigint,
  average_revenue_krw bigint,
  applied_total_cost_krw bigint,
  applied_government_krw bigint,
  applied_local_government_krw bigint,
  applied_province_krw bigint,
  applied_city_krw bigint,
  applied_lead_company_krw bigint,
  applied_company_krw bigint,
  applied_company_cash_krw bigint,
  applied_company_in_kind_krw bigint,
  filed_at timestamptz NOT NULL
);
ALTER TABLE supplement_requests ADD COLUMN after jsonb;
`;

const childPolicies = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON ${table} FOR SELECT
  USING (EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));
CREATE POLICY write ON ${table} FOR INSERT WITH CHECK (portal_role() IN ('applicant','system')
  AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));
CREATE POLICY change ON ${table} FOR UPDATE USING (portal_role() IN ('applicant','system')
  AND EXISTS (SELECT 1 FROM applications a WHERE a.id = application_id));`;

/** A filing is written once. Afterwards it may only stop being in force, and a form may be put to one that never had any. */
const PROTECTION = `
${childPolicies('filings')}
${childPolicies('case_facts')}
CREATE FUNCTION keep_filing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kept filings := NEW;
BEGIN
  kept.in_force := OLD.in_force;
  IF OLD.form_sha256 IS NULL THEN kept.form_sha256 := NULL; END IF;
  IF kept IS DISTINCT FROM OLD OR (NEW.in_force AND NOT OLD.in_force) THEN
    RAISE EXCEPTION 'a filing is never changed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER filings_are_kept BEFORE UPDATE ON filings FOR EACH ROW EXECUTE FUNCTION keep_filing();
CREATE TRIGGER filings_stay BEFORE DELETE OR TRUNCATE ON filings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER filed_forms_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON filed_forms
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** What an evaluator may know before the declaration: the parties as they were filed. */
const PARTIES = `
CREATE OR REPLACE FUNCTION portal_assignment_parties(assignment uuid) RETURNS TABLE (company_name text, supplier_name text,
    notice_title text, sample boolean, notice_version_id uuid, type text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT f.company_name, f.supplier_name, f.notice_title, f.sample, a.notice_version_id, a.type
      FROM review_assignments r JOIN applications a ON a.id = r.application_id
      JOIN case_facts f ON f.application_id = a.id
     WHERE r.id = assignment AND r.evaluator_id = portal_actor() AND portal_role() = 'evaluator' $$;
`;

/** Everything around a filing that was not kept with it: today's names of company, supplier and notice, marked reconstructed. */
const PARTICULARS = `jsonb_build_object(
  'company', jsonb_build_object('id', c.id, 'name', c.name, 'businessRegistrationNumber', a.business_site,
    'corporateRegistrationNumber', c.corporate_registration_number),
  'supplier', CASE WHEN s.id IS NULL THEN NULL ELSE jsonb_build_object('id', s.id, 'name', s.name,
    'businessRegistrationNumber', s.business_registration_number, 'inPool', s.in_pool, 'regionCode', s.region_code,
    'specialty', s.specialty, 'grade', s.grade) END,
  'filedBy', jsonb_build_object('name', u.name, 'role', u.role),
  'place', jsonb_build_object('regionCode', a.region_code, 'city', a.city, 'technoParkCode', a.techno_park_code),
  'notice', jsonb_build_object('id', n.id, 'title', n.title, 'version', v.version, 'program', n.program,
    'sample', n.sample, 'termsSha256', v.terms_sha256),
  'fundingPlan', (SELECT d.decision::jsonb -> 'fundingPlan' FROM eligibility_decisions d
    WHERE d.application_id = a.id AND d.decided_at <= f.filed_at ORDER BY d.decided_at DESC, d.id DESC LIMIT 1),
  'documents', coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'documentType', d.document_type, 'stage', d.stage,
      'fileName', d.file_name, 'size', d.size, 'sha256', d.sha256, 'issuedOn', d.issued_on,
      'uploadedBy', d.uploaded_role, 'uploadedAt', to_char(d.uploaded_at AT TIME ZONE 'Asia/Seoul',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"+09:00"')) ORDER BY d.uploaded_at, d.id)
    FROM documents d WHERE d.application_id = a.id AND d.uploaded_at <= f.filed_at
     AND (d.deleted_at IS NULL OR d.deleted_at > f.filed_at)), '[]'))`;

const AROUND = `JOIN applications a ON a.id = f.application_id JOIN companies c ON c.id = a.company_id
  JOIN users u ON u.id = f.filed_by JOIN notices n ON n.id = a.notice_id JOIN notice_versions v ON v.id = a.notice_version_id
  LEFT JOIN suppliers s ON s.id = coalesce((f.content::jsonb ->> 'supplierId')::uuid, a.supplier_id)`;

const INSERT = `INSERT INTO filings (id, application_id, stage, number, occasion, supplement_request_id, in_force,
  idempotency_key, receipt_number, filed_at, content, content_sha256, signature, filed_by, reconstructed, particulars)`;

/** Receipts keep number, instant, contents, hash and signature byte for byte. */
const FROM_SUBMISSIONS = `${INSERT}
  SELECT f.id, f.application_id, f.stage, 1, 'submission', NULL, true, f.idempotency_key, f.receipt_number, f.filed_at,
         f.content, f.content_sha256, f.signature, f.filed_by, true, ${PARTICULARS}
    FROM (SELECT id, application_id, stage, idempotency_key, receipt_number, submitted_at AS filed_at, content,
                 content_sha256, signature, submitted_by AS filed_by FROM submissions) f ${AROUND}`;

/** The facts of the filing in force that was filed last. */
const FACTS = `
CREATE FUNCTION pg_temp.whole(value jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN jsonb_typeof(value) = 'number' AND value::text::numeric BETWEEN 0 AND 9007199254740991
              THEN trunc(value::text::numeric)::bigint END $$;
INSERT INTO case_facts
SELECT a.id, f.id, a.notice_id, p -> 'notice' ->> 'title', (p -> 'notice' ->> 'version')::integer,
       p -> 'notice' ->> 'program', (p -> 'notice' ->> 'sample')::boolean, a.type, a.company_id,
       p -> 'company' ->> 'name', a.business_site,
       coalesce(p -> 'company' ->> 'corporateRegistrationNumber', v ->> 'company.corporateRegistrationNumber'),
       a.region_code, a.city, a.techno_park_code, (p -> 'supplier' ->> 'id')::uuid, p -> 'supplier' ->> 'name',
       nullif(trim(v ->> 'project.title'), ''), v ->> 'company.currentLevel', v ->> 'project.targetLevel',
       CASE WHEN jsonb_typeof(v -> 'project.aiCells') = 'array'
            THEN ARRAY(SELECT jsonb_array_elements_text(v -> 'project.aiCells')) ELSE '{}' END,
       least(pg_temp.whole(v -> 'project.months'), 1000), v ->> 'company.ksicCode', v ->> 'company.sizeCertificate',
       pg_temp.whole(v -> 'company.regularEmployees'), pg_temp.whole(v -> 'company.averageRevenueKrw'),
       (m ->> 'totalCostKrw')::bigint, (m ->> 'governmentKrw')::bigint, (m ->> 'localGovernmentKrw')::bigint,
       coalesce((m ->> 'provinceKrw')::bigint, 0), coalesce((m ->> 'cityKrw')::bigint, 0),
       (m ->> 'leadCompanyKrw')::bigint, (m ->> 'companyKrw')::bigint, (m ->> 'companyCashKrw')::bigint,
       (m ->> 'companyInKindKrw')::bigint, f.filed_at
  FROM (SELECT DISTINCT ON (application_id) * FROM filings WHERE in_force ORDER BY application_id, filed_at DESC, stage DESC) f
  JOIN applications a ON a.id = f.application_id
  CROSS JOIN LATERAL (SELECT f.particulars AS p, f.content::jsonb -> 'fields' AS v,
    nullif(f.particulars -> 'fundingPlan', 'null'::jsonb) AS m) parts`;

interface Answered {
  requestId: string;
  applicationId: string;
  respondedAt: Date;
  respondedBy: string;
  names: string[];
  filedId: string;
  content: string;
}

/** Answered supplements, oldest first, each with the application as it was first filed. */
const ANSWERED = `
SELECT r.id AS "requestId", r.application_id AS "applicationId", r.responded_at AS "respondedAt",
       coalesce(r.responded_by, s.submitted_by) AS "respondedBy", s.id AS "filedId", s.content,
       ARRAY(SELECT coalesce(i ->> 'field', i ->> 'documentType') FROM jsonb_array_elements(r.items) i) AS names
  FROM supplement_requests r JOIN submissions s ON s.application_id = r.application_id AND s.stage = 'application'
 WHERE r.status = 'answered' AND r.responded_at IS NOT NULL ORDER BY r.responded_at, r.id`;

interface Named {
  name: string;
  value: Json;
}

/** What stands under a name after an answer: what the next request found there, else what stands there now. */
const AFTER = `
SELECT n.name, coalesce(
    (SELECT l.before -> n.name FROM supplement_requests l
      WHERE l.application_id = $1 AND l.requested_at > $2 AND l.before ? n.name ORDER BY l.requested_at LIMIT 1),
    (SELECT value FROM application_fields WHERE application_id = $1 AND field = n.name),
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'fileName', file_name, 'sha256', sha256, 'issuedOn', issued_on)
              ORDER BY uploaded_at, id)
       FROM documents WHERE application_id = $1 AND document_type = n.name AND deleted_at IS NULL)) AS value
  FROM unnest($3::text[]) AS n(name)`;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** RFC 8785, written out here: a migration stays as it was whatever becomes of the portal's own. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** 보완 답변: each becomes a filing of its own, without a receipt, since none was given. */
async function fileAnswers(runner: QueryRunner): Promise<void> {
  const answered = (await runner.query(ANSWERED)) as Answered[];
  const contents = new Map<string, { number: number; content: { [key: string]: Json } }>();
  for (const one of answered) {
    const kept = contents.get(one.applicationId) ?? {
      number: 1,
      content: JSON.parse(one.content) as { [key: string]: Json },
    };
    const after = (await runner.query(AFTER, [one.applicationId, one.respondedAt, one.names])) as Named[];
    const fields = { ...(kept.content['fields'] as { [key: string]: Json }) };
    const documents = await documentsAt(runner, one);
    for (const { name, value } of after) {
      if (!name.includes('.')) continue;
      if (value === null) delete fields[name];
      else fields[name] = value;
    }
    const next = { number: kept.number + 1, content: { ...kept.content, fields, documents } };
    contents.set(one.applicationId, next);
    await runner.query(
      `UPDATE filings SET in_force = false WHERE application_id = $1 AND stage = 'application' AND in_force`,
      [one.applicationId],
    );
    const content = canonical(next.content);
    await runner.query(
      `${INSERT} SELECT gen_random_uuid(), f.application_id, 'application', $2, 'supplement', f.request_id, true, NULL,
              f.receipt_number || '-S' || ($2 - 1), f.filed_at, f.content, encode(sha256(convert_to(f.content, 'UTF8')), 'hex'),
              NULL, f.filed_by, true, ${PARTICULARS}
         FROM (SELECT $1::uuid AS application_id, $3::uuid AS request_id, $4::timestamptz AS filed_at, $5::text AS content,
                      $6::uuid AS filed_by, (SELECT receipt_number FROM submissions WHERE id = $7) AS receipt_number) f ${AROUND}`,
      [one.applicationId, next.number, one.requestId, one.respondedAt, content, one.respondedBy, one.filedId],
    );
    await runner.query('UPDATE supplement_requests SET after = $2 WHERE id = $1', [
      one.requestId,
      JSON.stringify(Object.fromEntries(after.map(({ name, value }) => [name, value]))),
    ]);
  }
}

/** Kinds and hashes of the documents that stood when a supplement was answered, in the order of a filing. */
async function documentsAt(runner: QueryRunner, { applicationId, respondedAt }: Answered): Promise<Json[]> {
  return (await runner.query(
    `SELECT document_type AS "documentType", sha256 FROM documents WHERE application_id = $1 AND uploaded_at <= $2
        AND (deleted_at IS NULL OR deleted_at > $2) ORDER BY document_type COLLATE "C", sha256 COLLATE "C"`,
    [applicationId, respondedAt],
  )) as Json[];
}

interface Unfiled {
  id: string;
  stage: 'application' | 'plan';
  filedAt: Date;
  receiptNumber: string;
  filedBy: string;
  content: { [key: string]: Json };
}

/** Cases that were handed in and of which no submission stands: what they hold now counts as filed. */
const UNFILED = `
SELECT a.id, k.stage, k.filed_at AS "filedAt", a.created_by AS "filedBy",
       coalesce(a.receipt_number, 'R-' || a.id) || k.suffix AS "receiptNumber",
       jsonb_build_object('stage', k.stage, 'noticeId', a.notice_id, 'noticeVersion', v.version, 'type', a.type,
         'businessRegistrationNumber', a.business_site, 'supplierId', a.supplier_id,
         'fields', coalesce((SELECT jsonb_object_agg(field, value) FROM application_fields
           WHERE application_id = a.id AND value IS NOT NULL AND value <> 'null'::jsonb
             AND (k.stage = 'plan' OR field NOT LIKE 'plan.%')), '{}'),
         'documents', coalesce((SELECT jsonb_agg(jsonb_build_object('documentType', document_type, 'sha256', sha256)
              ORDER BY document_type COLLATE "C", sha256 COLLATE "C")
           FROM documents WHERE application_id = a.id AND deleted_at IS NULL
             AND (k.stage = 'plan' OR stage = 'application')), '[]')) AS content
  FROM applications a JOIN notice_versions v ON v.id = a.notice_version_id
  JOIN LATERAL (VALUES ('application', a.submitted_at, ''), ('plan', a.plan_submitted_at, '-P'))
    AS k(stage, filed_at, suffix) ON k.filed_at IS NOT NULL
 WHERE NOT EXISTS (SELECT 1 FROM filings f WHERE f.application_id = a.id AND f.stage = k.stage)`;

async function fileCasesWithout(runner: QueryRunner): Promise<void> {
  for (const one of (await runner.query(UNFILED)) as Unfiled[]) {
    await runner.query(
      `${INSERT} SELECT gen_random_uuid(), f.application_id, f.stage, 1, 'submission', NULL, true, NULL, $2, f.filed_at,
              f.content, encode(sha256(convert_to(f.content, 'UTF8')), 'hex'), NULL, f.filed_by, true, ${PARTICULARS}
         FROM (SELECT $1::uuid AS application_id, $3::text AS stage, $4::timestamptz AS filed_at, $5::text AS content,
                      $6::uuid AS filed_by) f ${AROUND}`,
      [one.id, one.receiptNumber, one.stage, one.filedAt, canonical(one.content), one.filedBy],
    );
  }
}

/**
 * 제출본: everything that was handed in, whole and frozen, several a case and stage with one in force; beside it the facts
 * of a case in typed columns, for lists. Takes over what `submissions` held and closes that table.
 */
export class FileWholeContents1764120000000 implements MigrationInterface {
  name = 'FileWholeContents1764120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FROM_SUBMISSIONS);
    await fileAnswers(runner);
    await fileCasesWithout(runner);
    await runner.query(FACTS);
    await runner.query(PROTECTION);
    await runner.query(PARTIES);
    await runner.query('DROP TABLE submissions');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was filed since would be lost: restore a backup instead.'));
  }
}
