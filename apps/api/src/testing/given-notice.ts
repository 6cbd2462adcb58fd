import type { TestPortal } from './test-portal.ts';

/** Stores a notice of an office with the terms and windows of the open sample; returns its id. */
export async function givenNotice(opened: TestPortal, officeId: string): Promise<string> {
  const id = `notice-of-${officeId}`;
  await opened.database.asOwner(
    `INSERT INTO notices (id, title, program, sample, office_id)
      SELECT $1, '지역 공고', program, true, $2 FROM notices WHERE id = 'sample-open'`,
    [id, officeId],
  );
  await opened.database.asOwner(
    `INSERT INTO notice_versions (notice_id, version, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at, terms,
       terms_sha256)
      SELECT $1, 1, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at, terms, terms_sha256
        FROM notice_versions WHERE notice_id = 'sample-open' AND version = 1`,
    [id],
  );
  return id;
}
