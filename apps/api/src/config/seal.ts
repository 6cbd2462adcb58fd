import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { keepKey } from './kept-key.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The key that is kept under this name, made when there is none; null where what is kept there is no key. */
function keptSealKey(dataDirectory: string, name: string): Buffer | null {
  const text = keepKey(dataDirectory, name, () => randomBytes(KEY_BYTES).toString('base64'));
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : null;
}

/** A text so that only who has the key reads it. */
function sealed(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const contents = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), contents]).toString('base64url');
}

/** The text again. Throws when it was sealed with another key. */
function unsealed(key: Buffer, text: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(tag);
  const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}

/** What this portal alone reads: sealed with a key of the data directory, which the database does not hold. */
export abstract class KeptSeal {
  private key: Buffer | null = null;

  /** `lost` says what follows where the key is removed, to who runs the portal. */
  protected constructor(
    private readonly environment: Environment,
    private readonly of: { name: string; what: string; lost: string },
  ) {}

  /** A damaged key ends the start, not the first use. */
  onModuleInit(): void {
    this.keptKey();
  }

  seal(text: string): string {
    return sealed(this.keptKey(), text);
  }

  /** The text again. Throws when it was sealed with another key. */
  open(text: string): string {
    return unsealed(this.keptKey(), text);
  }

  /** As `open`, and null when it was sealed with another key. */
  openOrNull(text: string): string | null {
    try {
      return this.open(text);
    } catch {
      return null;
    }
  }

  private keptKey(): Buffer {
    this.key ??= this.readKey();
    return this.key;
  }

  private readKey(): Buffer {
    const { dataDirectory } = this.environment;
    const { name, what, lost } = this.of;
    const key = keptSealKey(dataDirectory, name);
    if (key !== null) return key;
    throw new Error(
      `The key of ${what} ${join(dataDirectory, 'keys', name)} cannot be read. Restore it from the backup, or remove it: ${lost}`,
    );
  }
}
