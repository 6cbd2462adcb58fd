import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';

/**
 * Puts back what stands filed in place of a copy that was never handed in: answers at their next version, documents, nothing of a plan.
 * For the company itself, and for the desk once the intake is over.
 */
export async function dropCopy(tx: EntityManager, application: Application, at: Date): Promise<void> {
  await tx.query('SELECT portal_drop_copy($1, $2)', [application.id, at]);
  application.reopenedAt = null;
}
