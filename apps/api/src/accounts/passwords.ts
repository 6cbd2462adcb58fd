import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** argon2id with the OWASP parameters: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

/** Until the person sets a password, nobody knows the one that the account has. Takes its time, so before a transaction. */
export const unknownPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64url'));

let decoy: Promise<string> | null = null;

/**
 * Whether the password is right; an account that does not exist takes as long to refuse as one that does. A password is composed
 * (NFC) when it is set; one that was set in parts before that is right on every machine too.
 */
export async function isRightPassword(passwordHash: string | null, given: unknown): Promise<boolean> {
  const password = typeof given === 'string' ? given : '';
  decoy ??= hashPassword('no account has this password');
  const hashed = passwordHash ?? (await decoy);
  for (const form of new Set([password.normalize('NFC'), password, password.normalize('NFD')])) {
    if (await verify(hashed, form)) return passwordHash !== null;
  }
  return false;
}
