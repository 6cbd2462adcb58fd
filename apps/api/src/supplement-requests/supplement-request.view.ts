import type { SupplementRequestView } from '@subsidy/contract';
import { seoulInstant } from '../http/clock.ts';
import type { SupplementRequest } from './supplement-request.entity.ts';

/** The request as the API answers it. */
export function toSupplementRequestView(
  request: SupplementRequest,
  receiptNumber: string | null,
): SupplementRequestView {
  return {
    id: request.id,
    status: request.status,
    dueOn: request.dueOn,
    items: request.items,
    before: request.before,
    after: request.after,
    requestedAt: seoulInstant(request.requestedAt),
    requestedBy: request.requestedByName,
    respondedAt: request.respondedAt === null ? null : seoulInstant(request.respondedAt),
    note: request.note,
    receiptNumber,
  };
}
