import { createHash, randomBytes, randomUUID } from 'node:crypto';

let stored = 0;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * Stores companies with an owner who is signed in and a draft that could be submitted, out of the examples of the form.
 * Returns for each the ids and the cookie. Written as the owner of the database, past the portal: what is measured comes after.
 */
export async function storeApplicants(owner, count, { notice, form }) {
  const applicants = Array.from({ length: count }, (_, index) => {
    const token = randomBytes(24).toString('base64url');
    return {
      number: `108${String((stored += 1)).padStart(7, '0')}`,
      ...{
        userId: randomUUID(),
        companyId: randomUUID(),
        membershipId: randomUUID(),
        applicationId: randomUUID(),
      },
      ...{ name: `담당자 ${String(index)}`, token, tokenSha256: sha256(token) },
    };
  });
  const all = JSON.stringify(applicants);
  const rows = `jsonb_to_recordset($1::jsonb) AS a (number text, "userId" uuid, "companyId" uuid, "membershipId" uuid,
    "applicationId" uuid, name text, "tokenSha256" text)`;
  const store = (sql, values = []) => owner.query(sql, [all, ...values]);
  await owner.query('BEGIN');
  await store(`INSERT INTO companies (id, business_registration_number, name, region_code, city, search_key, created_at)
    SELECT "companyId", number, '한빛정밀 ' || number, 'gyeonggi', '안산시', number, now() FROM ${rows}`);
  await store(`INSERT INTO users (id, email, name, password_hash, email_confirmed_at, created_at)
    SELECT "userId", number || '@example.test', name, 'x', now(), now() FROM ${rows}`);
  await store(`INSERT INTO memberships (id, user_id, role, part, company_id, organization_name, started_at)
    SELECT "membershipId", "userId", 'applicant', 'owner', "companyId", '한빛정밀 ' || number, now() FROM ${rows}`);
  await store(`INSERT INTO sessions (token_sha256, user_id, membership_id, created_at, authenticated_at, last_seen_at, expires_at)
    SELECT "tokenSha256", "userId", "membershipId", now(), now(), '2100-01-01', '2100-01-01' FROM ${rows}`);
  await store(
    `INSERT INTO applications (id, notice_id, notice_version_id, type, company_id, business_site, region_code, city,
       techno_park_code, status, status_since, project_title, total_cost_krw, government_krw, created_by, created_at, updated_at)
     SELECT "applicationId", v.notice_id, v.id, 'ai-factory', "companyId", number, 'gyeonggi', '안산시',
       'gyeonggi', 'draft', now(), 'AI 도입', 400000000, 200000000, "userId", now(), now()
       FROM ${rows}, (SELECT id, notice_id FROM notice_versions WHERE notice_id = $2 ORDER BY version DESC LIMIT 1) v`,
    [notice],
  );
  const examples = Object.fromEntries(form.application.map(({ field, example }) => [field, example]));
  await store(
    `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)
     SELECT "applicationId", f.key, f.value, 1, "userId", now() FROM ${rows}, jsonb_each($2::jsonb) f`,
    [JSON.stringify(examples)],
  );
  const asked = form.documents.filter(({ required, stage }) => required && stage === 'application');
  await store(
    `INSERT INTO documents (application_id, document_type, stage, file_name, size, sha256, storage_key, issued_on, scan,
       uploaded_role, uploaded_by, uploaded_at)
     SELECT "applicationId", d, 'application', d || '.pdf', 10, repeat('0', 64), 'documents/none', (now() AT TIME ZONE 'Asia/Seoul')::date,
       'not-scanned', 'applicant', "userId", now() FROM ${rows}, unnest($2::text[]) d`,
    [asked.map(({ documentType }) => documentType)],
  );
  await owner.query('COMMIT');
  await owner.query('ANALYZE');
  return applicants;
}
