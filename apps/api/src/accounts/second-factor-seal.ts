import { Injectable, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { keptSealKey, sealed, unsealed } from '../config/seal.ts';

const KEY_NAME = 'second-factor.key';

/** 인증 앱의 비밀: kept sealed, with a key that the database does not hold. */
@Injectable()
export class SecondFactorSeal implements OnModuleInit {
  private key: Buffer | null = null;

  constructor(private readonly environment: Environment) {}

  /** A damaged key ends the start, not somebody’s sign-in. */
  onModuleInit(): void {
    this.keptKey();
  }

  seal(secret: string): string {
    return sealed(this.keptKey(), secret);
  }

  /** Null when it was sealed with another key: then a recovery code is the way in. */
  open(text: string): string | null {
    try {
      return unsealed(this.keptKey(), text);
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
    const key = keptSealKey(dataDirectory, KEY_NAME);
    if (key !== null) return key;
    throw new Error(
      `The key of second factors ${join(dataDirectory, 'keys', KEY_NAME)} cannot be read. Restore it from the backup, or remove it: ` +
        'people then sign in with a recovery code and set their device up anew.',
    );
  }
}
