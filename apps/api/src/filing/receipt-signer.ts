import { Injectable } from '@nestjs/common';
import type { VerifyReceiptBody } from '@subsidy/contract';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';

/** The three values that a receipt's signature covers. */
export type SignedReceipt = Omit<VerifyReceiptBody, 'signature'>;

const bytesOf = ({ receiptNumber, submittedAt, contentSha256 }: SignedReceipt): Buffer =>
  Buffer.from(`${receiptNumber}\n${submittedAt}\n${contentSha256}`);

/** 접수증 서명: Ed25519 over receipt number, instant and content hash, each on a line of its own. */
@Injectable()
export class ReceiptSigner {
  private key: KeyObject | null = null;

  constructor(private readonly environment: Environment) {}

  /** The signature as base64url. */
  sign(receipt: SignedReceipt): string {
    return sign(null, bytesOf(receipt), this.privateKey()).toString('base64url');
  }

  /** Whether our key made the signature. */
  isOurs({ signature, ...receipt }: VerifyReceiptBody): boolean {
    if (!/^[A-Za-z0-9_-]{86}$/.test(signature)) return false;
    return verify(
      null,
      bytesOf(receipt),
      createPublicKey(this.privateKey()),
      Buffer.from(signature, 'base64url'),
    );
  }

  /** The public key, with which anyone can check a receipt without asking the portal. */
  publicKeyPem(): string {
    return createPublicKey(this.privateKey()).export({ type: 'spki', format: 'pem' }).toString();
  }

  private privateKey(): KeyObject {
    this.key ??= createPrivateKey(this.keptKey());
    return this.key;
  }

  /** Made at first use. Of several processes that start at once, the first link to the name wins; all read that one. */
  private keptKey(): string {
    const directory = join(this.environment.dataDirectory, 'keys');
    const path = join(directory, 'receipt-ed25519.pem');
    const kept = readWhenThere(path);
    if (kept !== null) return kept;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const temporary = join(directory, `.${randomUUID()}.pem`);
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(temporary, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
      flush: true,
    });
    try {
      linkSync(temporary, path);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    } finally {
      rmSync(temporary, { force: true });
    }
    return readFileSync(path, 'utf8');
  }
}

function readWhenThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
