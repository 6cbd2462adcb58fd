import { Injectable, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { Environment } from '../../config/environment.ts';
import { keptSealKey, sealed, unsealed } from '../../config/seal.ts';

/** Under which the key is kept among those of the data directory. */
export const MAIL_KEY = 'mail-seal.key';

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
    return sealed(this.keptKey(), token);
  }

  /** The token again. Throws when it was sealed with another key. */
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
    const key = keptSealKey(dataDirectory, MAIL_KEY);
    if (key !== null) return key;
    throw new Error(
      `The key of mailed links ${join(dataDirectory, 'keys', MAIL_KEY)} cannot be read. Restore it from the backup, or remove it: ` +
        'links that were mailed go on working, only those that still wait to be sent are lost.',
    );
  }
}
