import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Environment } from '../config/environment.ts';
import { keepKey } from '../config/kept-key.ts';

const KEY_NAME = 'mail-seal.key';
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** 메일의 일회용 주소: seals a token between its writing and its sending, with a key that the database does not hold. */
@Injectable()
export class MailSeal {
  private key: Buffer | null = null;

  constructor(private readonly environment: Environment) {}

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

  private keptKey(): Buffer {
    const { dataDirectory } = this.environment;
    this.key ??= Buffer.from(
      keepKey(dataDirectory, KEY_NAME, () => randomBytes(32).toString('base64')),
      'base64',
    );
    return this.key;
  }
}
