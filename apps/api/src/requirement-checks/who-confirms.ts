import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { notifyOfficers, notifyTechnoPark, type Mail } from '../notifications/notify.ts';

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

/** Mails those who may confirm what this person found: the TechnoPark, or the office's officers where nobody else works there. */
export async function tellWhoConfirms(
  tx: EntityManager,
  application: Application,
  personId: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> {
  const { technoParkCode } = application;
  if (technoParkCode !== null && (await parkHasAnother(tx, application, personId))) {
    await notifyTechnoPark(tx, technoParkCode, mail, at);
  } else {
    await notifyOfficers(tx, application.noticeId, mail, at);
  }
}
