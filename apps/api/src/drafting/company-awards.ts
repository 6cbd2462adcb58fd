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

/** The same, read by itself. */
export async function awardsOf(tx: EntityManager, companyId: string): Promise<readonly Award[]> {
  const { awards } = await readTogether<{ awards: readonly Award[] | null }>(tx, {
    awards: awardsRead(companyId, null),
  });
  return awards ?? [];
}
