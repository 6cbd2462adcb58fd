import type { DataSource } from 'typeorm';
import { contextKey } from './context-signature.ts';

/** HMAC works on blocks of this many bytes. */
const BLOCK = 64;

const padOf = (key: Buffer, byte: number): Buffer =>
  Buffer.from(Array.from({ length: BLOCK }, (_, index) => (key[index] ?? 0) ^ byte));

/** Gives the database the key with which the portal signs who asks, as the two pads of HMAC. Only its own functions read them. */
export async function putContextKey(owner: DataSource, applicationUrl: string): Promise<void> {
  const key = contextKey(applicationUrl);
  await owner.query(
    `INSERT INTO context_keys (inner_pad, outer_pad) VALUES ($1, $2)
     ON CONFLICT (one) DO UPDATE SET inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad
       WHERE context_keys.inner_pad <> excluded.inner_pad`,
    [padOf(key, 0x36), padOf(key, 0x5c)],
  );
}
