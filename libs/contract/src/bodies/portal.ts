import { Text } from './fields.ts';
import { PageQuery } from './page-query.ts';

/** Filters of `GET /audit/events`. */
export class AuditEventsQuery extends PageQuery {
  /** Only this action, or with a trailing dot every action below it (`application.`). */
  @Text({ max: 60, optional: true })
  action?: string;
}

/** Filters of `GET /mails`. */
export class KeptMailQuery {
  @Text({ max: 254, optional: true })
  to?: string;
}
