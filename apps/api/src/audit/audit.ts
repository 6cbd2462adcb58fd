import type { JsonValue } from '@subsidy/contract';
import { canonicalJson } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { insertInto, writeTogether, type Statement } from '../database/together.ts';
import type { BoundRow } from './bound-rows.ts';
import { sha256 } from './hash.ts';

export { sha256 };

/** What the first event of a chain points back to. */
export const FIRST_HASH = '0'.repeat(64);

/** Everything of an event that its hash covers. */
export interface AuditContent {
  id: string;
  chain: string;
  sequence: number;
  applicationId: string | null;
  at: string;
  action: string;
  actorId: string | null;
  /** Of events from before names stood apart (0045); since then `actorHash`. */
  actorName?: string;
  /** `nameHash` of who did it: the name itself lies beside the chain and can be erased. */
  actorHash?: string;
  actorRole: string;
  details: JsonValue;
  /** Left out where it tells of none, so that events from before have the hash they had. */
  rows?: readonly BoundRow[];
}

/** Hash of an event: over the hash before it and the canonical JSON (RFC 8785) of its contents. */
export function auditHash(previousHash: string, content: AuditContent): string {
  const { rows, ...rest } = content;
  const told = rows === undefined ? rest : { ...rest, rows: rows.map((row) => ({ ...row })) };
  return sha256(`${previousHash}\n${canonicalJson(told)}`);
}

/** What an event holds of a name: salted for each event, so that the same name is not known again. */
export const nameHash = (salt: string, name: string): string => sha256(`${salt}\n${name}`);

/** What happened: an action code and its particulars, on an application or another thing (`user:…`, `notice:…`, `run:…`). */
export interface AuditEntry {
  action: string;
  at: Date;
  details?: JsonValue;
  applicationId?: string;
  /** Chain of things that are no application, such as `user:<id>`. */
  chain?: string;
  /** 결속 행: the rows that it tells of, as they are stored by now. */
  rows?: readonly BoundRow[];
}

/** Appends an audit event in the transaction of the change it tells of. */
export const record = (tx: EntityManager, actor: Actor, entry: AuditEntry): Promise<void> =>
  writeTogether(tx, [eventOf(actor, entry)]);

/**
 * The same as a write, for whoever has more to write together with it. The database gives the event its place in the chain and its hash,
 * and holds the chain until the transaction ends: two writers of one application queue up, writers of different ones do not meet.
 */
export const eventOf = (
  actor: Actor,
  { action, at, details, applicationId, chain, rows = [] }: AuditEntry,
): Statement =>
  insertInto('audit_events', {
    application_id: applicationId ?? null,
    chain: chain ?? 'portal',
    at: at.toISOString(),
    action,
    actor_id: actor.userId,
    actor_name: actor.name,
    actor_role: actor.role,
    details: JSON.stringify(details ?? {}),
    bound_rows: rows.length === 0 ? null : JSON.stringify(rows),
  });

/** The chain that an event belongs to. */
export const chainOf = ({ applicationId, chain }: Pick<AuditEntry, 'applicationId' | 'chain'>): string =>
  applicationId === undefined ? (chain ?? 'portal') : `application:${applicationId}`;

/** Holds a chain that there is until the transaction ends, so that nobody else appends to it; for the portal's own machinery. */
export async function holdChain(tx: EntityManager, chain: string): Promise<void> {
  await tx.query('SELECT 1 FROM audit_chains WHERE chain = $1 FOR UPDATE', [chain]);
}
