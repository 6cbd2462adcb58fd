import type { Application } from '../applications/application.entity.ts';
import { outOfOrder } from '../applications/change-status.ts';

/** Refuses with the status found unless the application is under review (평가 중). */
export function requireUnderReview(application: Application, detail: string): void {
  if (application.status !== 'under-review') throw outOfOrder(application, detail);
}
