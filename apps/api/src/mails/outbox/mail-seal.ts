import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Environment } from '../../config/environment.ts';
import { keepKey } from '../../config/kept-key.ts';

/** Under which the key is kept among those of the data directory. */
export const MAIL_KEY = 'mail-seal.key';
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** 메일의 일회용 주소: seals a token between its writing and its sending, with a key that the database does not hold. */
@Injectable()
export class MailSeal implements OnModuleInit {
  private key: Buffer | null = null;

  constructor(private readonly environment: Environment) {}

  /** A damaged key ends the start, not the first registration. */
  onModuleInit(): void {
    this.keptKey();
  }

  /** The token so that only this portal reads it. */
  seal(token: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keptKey(), nonce);
    const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The token again. Throws when it was sealed with another key. */
  open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, this.keptKey(), bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(tag);
    const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  }

  /** As `open`, and null when it was sealed with another key. */
  openOrNull(sealed: string): string | null {
    try {
      return this.open(sealed);
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
    const text = keepKey(dataDirectory, MAIL_KEY, () => randomBytes(KEY_BYTES).toString('base64'));
    const key = Buffer.from(text, 'base64');
    if (key.length === KEY_BYTES) return key;
    throw new Error(
      `The key of mailed links ${join(dataDirectory, 'keys', MAIL_KEY)} cannot be read. Restore it from the backup, or remove it: ` +
        'links that were mailed go on working, only those that still wait to be sent are lost.',
    );
  }
}
