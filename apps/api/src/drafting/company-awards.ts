import type { Award } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { readTogether, type Statement } from '../database/together.ts';

/** 선정 이력 of a company: what was selected here and has not ended, the application itself left out. */
export const awardsRead = (companyId: string, applicationId: string | null): Statement => ({
  sql: `SELECT json_agg(json_build_object('noticeTitle', notice_title, 'program', program, 'type', type, 'year', year,
      'targetLevel', target_level, 'governmentKrw', government_krw, 'aiCells', ai_cells) ORDER BY application_id)
    FROM company_awards WHERE company_id = $1 AND application_id IS DISTINCT FROM $2::uuid`,
  values: [companyId, applicationId],
});

/** 다른 신청 of a company that are on their way: drafts too, since they warn while there is time to choose. */
export const besideRead = (companyId: string, applicationId: string): Statement => ({
  sql: `SELECT json_agg(DISTINCT jsonb_build_object('program', v.program, 'year', (v.terms ->> 'year')::int))
    FROM cases a JOIN published_notices v ON v.version_id = a.notice_version_id
   WHERE a.company_id = $1 AND a.id <> $2 AND a.status NOT IN ('withdrawn', 'requirements-not-met', 'not-selected', 'selected')`,
  values: [companyId, applicationId],
});

/** The awards, read by themselves. */
export async function awardsOf(tx: EntityManager, companyId: string): Promise<readonly Award[]> {
  const { awards } = await readTogether<{ awards: readonly Award[] | null }>(tx, {
    awards: awardsRead(companyId, null),
  });
  return awards ?? [];
}
