import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor } from './actor.ts';

/** Unit separator: between the parts of a context, in none of them. */
const SEPARATOR = '\u001F';

/** The address of the application's role has no password, so that there is nothing to sign with. */
export class NoContextKey extends Error {
  override readonly name = 'NoContextKey';

  constructor() {
    super(
      'The address of the application’s database role has no password; who asks is signed with a key made of it',
    );
  }
}

/**
 * The key that signs who asks (요청자 서명): of the password of the application's own role, which every process that connects has and no
 * statement of that role can read. The owner puts it into the database after each migration.
 */
export function contextKey(applicationUrl: string): Buffer {
  const password = decodeURIComponent(new URL(applicationUrl).password);
  if (password === '') throw new NoContextKey();
  return createHmac('sha256', password).update('portal context').digest();
}

const keys = new WeakMap<DataSource, Buffer>();

function keyOf(source: DataSource): Buffer {
  const known = keys.get(source);
  if (known !== undefined) return known;
  const { options } = source;
  const key = contextKey('url' in options && typeof options.url === 'string' ? options.url : '');
  keys.set(source, key);
  return key;
}

/** Who asks as the database reads it, and the signature. */
export function signedContext(source: DataSource, actor: Actor): [context: string, signature: string] {
  const parts = [
    ...[actor.role, actor.userId, actor.companyId, actor.supplierId, actor.leadCompanyId],
    ...[actor.technoParkCode, actor.officeId, actor.name],
  ].map((part) => part ?? '');
  if (parts.some((part) => part.includes(SEPARATOR)))
    throw new Error('a part of who asks has a separator in it');
  const context = parts.join(SEPARATOR);
  return [context, createHmac('sha256', keyOf(source)).update(`signed${context}`).digest('hex')];
}
