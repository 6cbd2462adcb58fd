import { Injectable } from '@nestjs/common';
import type { OwnSessionView } from '@subsidy/contract';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import type { CurrentSession } from './access.ts';
import { browserIn, shortened } from './user-agent.ts';

interface Row {
  id: string;
  created_at: Date;
  last_seen_at: Date;
  user_agent: string | null;
  address: string | null;
}

/** More than anybody has; the latest in use stand first. */
const MOST_SHOWN = 100;

/** 로그인한 기기: a person’s own sessions, and their end. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those that still open something. */
  list({ id: current, actor }: CurrentSession): Promise<OwnSessionView[]> {
    return this.transactions.asSystem(async (tx) => {
      const rows: Row[] = await tx.query(
        `SELECT s.id, s.created_at, least(s.last_seen_at, $2) AS last_seen_at, s.user_agent, s.address
           FROM sessions s LEFT JOIN running_memberships m ON m.id = s.membership_id
          WHERE s.user_id = $1 AND s.expires_at > $2
            AND s.last_seen_at > $2 - portal_idle_limit(coalesce(m.role, ''))
          ORDER BY s.id = $3 DESC, s.last_seen_at DESC, s.id LIMIT ${MOST_SHOWN}`,
        [actor.userId, this.clock.now(), current],
      );
      return rows.map(({ id, created_at, last_seen_at, user_agent, address }) => ({
        id,
        startedAt: seoulInstant(created_at),
        lastSeenAt: seoulInstant(last_seen_at),
        ...browserIn(user_agent),
        address: shortened(address),
        isCurrent: id === current,
      }));
    });
  }

  /** 404 for another person’s, and for one that is over. */
  end(id: string, { actor }: CurrentSession): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const [rows]: [{ id: string }[], number] = await tx.query(
        'DELETE FROM sessions WHERE id = $1 AND user_id = $2 RETURNING id',
        [id, actor.userId],
      );
      if (rows.length === 0) throw new Refusal('not-found', { detail: accountWords.noSession });
      await record(tx, actor, {
        action: 'account.session-ended',
        at: this.clock.now(),
        chain: `user:${actor.userId ?? ''}`,
      });
    });
  }

  /** All but the one of this request. */
  endOthers({ id, actor }: CurrentSession): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const [rows]: [{ id: string }[], number] = await tx.query(
        'DELETE FROM sessions WHERE user_id = $1 AND id <> $2 RETURNING id',
        [actor.userId, id],
      );
      await record(tx, actor, {
        action: 'account.other-sessions-ended',
        at: this.clock.now(),
        chain: `user:${actor.userId ?? ''}`,
        details: { ended: rows.length },
      });
    });
  }
}
