import type { JsonValue } from '@subsidy/contract';
import { canonicalJson } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { NAMED } from '../database/named-statements.ts';
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
  actorName: string;
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
export async function record(tx: EntityManager, actor: Actor, entry: AuditEntry): Promise<void> {
  const head = await headOf(tx, chainOf(entry));
  await writeTogether(tx, eventAfter(head, actor, entry));
}

/** The newest event of a chain: what the next one points back to. */
export interface ChainHead {
  sequence: number;
  hash: string;
}

/** The chain that an event belongs to. */
export const chainOf = ({ applicationId, chain }: Pick<AuditEntry, 'applicationId' | 'chain'>): string =>
  applicationId === undefined ? (chain ?? 'portal') : `application:${applicationId}`;

/** Reads a chain's head and holds it: two writers of one application queue up, writers of different ones do not meet. */
export async function headOf(tx: EntityManager, chain: string): Promise<ChainHead> {
  const rows: { head: ChainHead }[] = await tx.query(`${NAMED}SELECT portal_chain_head($1) AS head`, [chain]);
  if (rows[0] === undefined) throw new Error(`audit chain ${chain} has no head`);
  return rows[0].head;
}

/** The same read beside others. */
export const headRead = (chain: string): Statement => ({
  sql: 'SELECT portal_chain_head($1)',
  values: [chain],
});

/** The writes that append an event after the head that the transaction holds. */
export function eventAfter(head: ChainHead, actor: Actor, entry: AuditEntry): Statement[] {
  const chain = chainOf(entry);
  const sequence = head.sequence + 1;
  const content: AuditContent = {
    id: `${chain}#${String(sequence)}`,
    chain,
    sequence,
    applicationId: entry.applicationId ?? null,
    at: entry.at.toISOString(),
    action: entry.action,
    actorId: actor.userId,
    actorName: actor.name,
    actorRole: actor.role,
    details: entry.details ?? {},
    ...(entry.rows === undefined || entry.rows.length === 0 ? {} : { rows: entry.rows }),
  };
  const hash = auditHash(head.hash, content);
  return [
    {
      sql: 'UPDATE audit_chains SET sequence = $2, head_hash = $3 WHERE chain = $1',
      values: [chain, sequence, hash],
    },
    insertInto('audit_events', {
      id: content.id,
      chain,
      sequence,
      application_id: content.applicationId,
      at: content.at,
      action: content.action,
      actor_id: content.actorId,
      actor_name: content.actorName,
      actor_role: content.actorRole,
      details: JSON.stringify(content.details),
      bound_rows: content.rows === undefined ? null : JSON.stringify(content.rows),
      previous_hash: head.hash,
      hash,
    }),
  ];
}
