import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person cannot see in a name: blanks of every kind, marks without width, blank letters. */
const INVISIBLE =
  '[\\s\\u00a0\\u00ad\\u034f\\u115f\\u1160\\u1680\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0]';

/** Names that came in without anything to see get what is certain of their owner: a row without a name has no link. */
const NAMES = `
UPDATE companies SET name = business_registration_number WHERE regexp_replace(name, '${INVISIBLE}', '', 'g') = '';
UPDATE suppliers SET name = business_registration_number WHERE regexp_replace(name, '${INVISIBLE}', '', 'g') = '';
UPDATE users SET name = split_part(email, '@', 1) WHERE regexp_replace(name, '${INVISIBLE}', '', 'g') = '';
UPDATE membership_requests SET name = split_part(email, '@', 1) WHERE regexp_replace(name, '${INVISIBLE}', '', 'g') = '';
UPDATE case_facts f SET company_name = business_registration_number
 WHERE regexp_replace(company_name, '${INVISIBLE}', '', 'g') = '';
ALTER TABLE companies ADD CONSTRAINT companies_name_is_there CHECK (btrim(name) <> '');
ALTER TABLE suppliers ADD CONSTRAINT suppliers_name_is_there CHECK (btrim(name) <> '');
ALTER TABLE users ADD CONSTRAINT users_name_is_there CHECK (btrim(name) <> '');
`;

/** Keys are worked out by the portal; null says that it has yet to. Two letters each are indexed, since a word may begin anywhere. */
const KEYS = `
ALTER TABLE companies ADD COLUMN search_key text;
ALTER TABLE suppliers ADD COLUMN search_key text;
ALTER TABLE case_facts ADD COLUMN search_key text;
CREATE INDEX companies_without_key ON companies (id) WHERE search_key IS NULL;
CREATE INDEX suppliers_without_key ON suppliers (id) WHERE search_key IS NULL;
CREATE INDEX case_facts_without_key ON case_facts (application_id) WHERE search_key IS NULL;
CREATE FUNCTION portal_bigrams(key text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT pair), '{}')
    FROM generate_series(1, length(key) - 1) AS at, LATERAL (SELECT substr(key, at, 2) AS pair) pairs
   WHERE position(' ' IN pair) = 0 $$;
CREATE INDEX case_facts_search ON case_facts USING gin (portal_bigrams(search_key)) WITH (fastupdate = off);
`;

/**
 * Ids of the cases in whose key every word stands (letters and digits only): filed ones by what was filed, drafts by their company alone.
 * Without the policies, for the sake of the index; whose cases are shown, the policies decide.
 */
const FOUND = `
CREATE FUNCTION portal_cases_found(words text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
    SELECT f.application_id FROM case_facts f
     WHERE portal_role() IS NOT NULL
       AND portal_bigrams(f.search_key) @> portal_bigrams(array_to_string(words, ' '))
       AND f.search_key LIKE ALL (ARRAY(SELECT '%' || word || '%' FROM unnest(words) word))
    UNION ALL
    SELECT a.id FROM applications a JOIN companies c ON c.id = a.company_id
     WHERE portal_role() IS NOT NULL AND a.submitted_at IS NULL
       AND concat_ws(' ', c.search_key, a.business_site)
           LIKE ALL (ARRAY(SELECT '%' || word || '%' FROM unnest(words) word)) $$;
DROP FUNCTION portal_companies_named(text);
`;

/** 찾기: by keys that fold what people write differently, and no row without a name to open it by. */
export class FindByKeys1764160000000 implements MigrationInterface {
  name = 'FindByKeys1764160000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [NAMES, KEYS, FOUND]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION portal_companies_named(pattern text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS $$
          SELECT c.id FROM companies c WHERE c.name ILIKE pattern AND portal_role() IS NOT NULL $$;
      DROP FUNCTION portal_cases_found(text[]);
      DROP INDEX case_facts_search;
      DROP FUNCTION portal_bigrams(text);
      ALTER TABLE case_facts DROP COLUMN search_key;
      ALTER TABLE suppliers DROP COLUMN search_key, DROP CONSTRAINT suppliers_name_is_there;
      ALTER TABLE companies DROP COLUMN search_key, DROP CONSTRAINT companies_name_is_there;
      ALTER TABLE users DROP CONSTRAINT users_name_is_there`);
  }
}
