import type { JsonValue } from '@subsidy/contract';
import { canonicalJson } from '@subsidy/rules';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';

/** What the first event of a chain points back to. */
export const FIRST_HASH = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

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
}

/** Hash of an event: over the hash before it and the canonical JSON (RFC 8785) of its contents. */
export function auditHash(previousHash: string, content: AuditContent): string {
  return sha256(`${previousHash}\n${canonicalJson({ ...content })}`);
}

/** What happened: an action code and its particulars, on an application or another thing (`user:…`, `notice:…`, `run:…`). */
export interface AuditEntry {
  action: string;
  at: Date;
  details?: JsonValue;
  applicationId?: string;
  /** Chain of things that are no application, such as `user:<id>`. */
  chain?: string;
}

/**
 * Appends an audit event in the transaction of the change it tells of. Each chain is a row lock: two writers of one
 * application queue up, writers of different ones do not meet.
 */
export async function record(tx: EntityManager, actor: Actor, entry: AuditEntry): Promise<void> {
  const chain =
    entry.applicationId === undefined ? (entry.chain ?? 'portal') : `application:${entry.applicationId}`;
  const heads: { sequence: string; head_hash: string }[] = await tx.query(
    `INSERT INTO audit_chains (chain, sequence, head_hash) VALUES ($1, 0, $2)
     ON CONFLICT (chain) DO UPDATE SET sequence = audit_chains.sequence RETURNING sequence, head_hash`,
    [chain, FIRST_HASH],
  );
  const head = heads[0];
  if (head === undefined) throw new Error(`audit chain ${chain} has no head`);
  const sequence = Number(head.sequence) + 1;
  const content: AuditContent = {
    id: `${chain}#${sequence}`,
    chain,
    sequence,
    applicationId: entry.applicationId ?? null,
    at: entry.at.toISOString(),
    action: entry.action,
    actorId: actor.userId,
    actorName: actor.name,
    actorRole: actor.role,
    details: entry.details ?? {},
  };
  const hash = auditHash(head.head_hash, content);
  await tx.query(
    `WITH head AS (UPDATE audit_chains SET sequence = $2, head_hash = $3 WHERE chain = $1)
     INSERT INTO audit_events (id, chain, sequence, application_id, at, action, actor_id, actor_name, actor_role,
       details, previous_hash, hash) VALUES ($4, $1, $2, $5, $6, $7, $8, $9, $10, $11, $12, $3)`,
    [
      chain,
      sequence,
      hash,
      content.id,
      content.applicationId,
      content.at,
      content.action,
      content.actorId,
      content.actorName,
      content.actorRole,
      JSON.stringify(content.details),
      head.head_hash,
    ],
  );
}
