import type { LeadPledgeView } from '@subsidy/contract';
import { Not, type EntityManager } from 'typeorm';
import type { Statement } from '../database/together.ts';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { LeadPledge } from './lead-pledge.entity.ts';

/** The pledge that stands in a case, held until the transaction ends; null where no lead company is named. */
export const lockStandingPledge = (tx: EntityManager, applicationId: string): Promise<LeadPledge | null> =>
  tx.findOne(LeadPledge, {
    where: { applicationId, status: Not('stood-down') },
    lock: { mode: 'pessimistic_write' },
  });

/** The same, read beside other things as the database answers it. */
export const standingPledgeRead = (applicationId: string): Statement => ({
  sql: `SELECT json_build_object('id', id, 'leadCompanyId', lead_company_id, 'leadCompanyName', lead_company_name,
        'status', status, 'amountKrw', amount_krw, 'reason', reason, 'version', version, 'namedAt', named_at,
        'answeredAt', answered_at, 'answeredByName', answered_by_name)
      FROM lead_pledges WHERE application_id = $1 AND status <> 'stood-down'`,
  values: [applicationId],
});

/** What was read so, as the portal works with it. */
export const readPledge = (found: LeadPledgeView | null): LeadPledgeView | null =>
  found && {
    ...found,
    namedAt: seoulInstant(new Date(found.namedAt)),
    answeredAt: optionalInstant(found.answeredAt === null ? null : new Date(found.answeredAt)),
  };

/** 출연 확인 as the API answers it. */
export const toLeadPledgeView = (pledge: LeadPledge): LeadPledgeView => ({
  id: pledge.id,
  leadCompanyId: pledge.leadCompanyId,
  leadCompanyName: pledge.leadCompanyName,
  status: pledge.status,
  amountKrw: pledge.amountKrw,
  reason: pledge.reason,
  version: pledge.version,
  namedAt: seoulInstant(pledge.namedAt),
  answeredAt: optionalInstant(pledge.answeredAt),
  answeredByName: pledge.answeredByName,
});
