import type { EntityManager } from 'typeorm';
import { User } from '../accounts/user.entity.ts';
import { notify } from '../notifications/notify.ts';
import type { SelectionRun } from './selection-run.entity.ts';

/** Mails whoever proposed the run what became of it. */
export async function tellProposer(
  tx: EntityManager,
  run: SelectionRun,
  subject: string,
  text: string,
  at: Date,
): Promise<void> {
  if (run.proposedBy === null) return;
  const proposer = await tx.findOneBy(User, { id: run.proposedBy });
  if (proposer === null) return;
  await notify(tx, { to: proposer.email, subject: `[제조AI 지원사업 포털] ${subject}`, text }, at);
}
