import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { toTechnoPark, type Audience } from '../mails/mail.ts';

/** Whether anybody but this person works at the TechnoPark of the case. */
export async function parkHasAnother(
  tx: EntityManager,
  { technoParkCode }: Application,
  personId: string,
): Promise<boolean> {
  if (technoParkCode === null) return false;
  const rows: { has: boolean }[] = await tx.query('SELECT portal_techno_park_has_another($1, $2) AS has', [
    technoParkCode,
    personId,
  ]);
  return rows[0]?.has === true;
}

/** Those who may confirm what this person found: the TechnoPark, or the office's officers where nobody else works there. */
export async function whoConfirms(
  tx: EntityManager,
  application: Application,
  personId: string,
): Promise<Audience> {
  if (await parkHasAnother(tx, application, personId)) return toTechnoPark(application);
  return { who: 'officers', id: application.noticeId };
}
