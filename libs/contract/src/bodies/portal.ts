import { EmptyIsAbsent, OneOf, Text } from './fields.ts';
import { PageQuery } from './page-query.ts';

/** Filters of `GET /audit/events`. */
export class AuditEventsQuery extends PageQuery {
  /** Only this action, or with a trailing dot every action below it (`application.`). */
  @Text({ max: 60, optional: true })
  action?: string;
}

/** 계정 구분: who acts for the portal, an office, a TechnoPark or the like now; who acts for a company or a supplier now. */
export const ACCOUNT_GROUPS = ['staff', 'company'] as const;
export type AccountGroup = (typeof ACCOUNT_GROUPS)[number];

/** Filters of `GET /accounts`. */
export class AccountsQuery extends PageQuery {
  @EmptyIsAbsent()
  @OneOf(ACCOUNT_GROUPS, { optional: true })
  group?: AccountGroup;

  /** Part of a name or an address. */
  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  query?: string;
}

/** Filters of `GET /mails`. */
export class KeptMailQuery {
  @Text({ max: 254, optional: true })
  to?: string;
}
