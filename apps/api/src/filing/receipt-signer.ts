import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { VerifyReceiptBody } from '@subsidy/contract';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { keepKey, keptKey } from '../config/kept-key.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulInstant } from '../http/clock.ts';

/** The three values that a receipt's signature covers. */
export type SignedReceipt = Omit<VerifyReceiptBody, 'signature'>;

const bytesOf = ({ receiptNumber, submittedAt, contentSha256 }: SignedReceipt): Buffer =>
  Buffer.from(`${receiptNumber}\n${submittedAt}\n${contentSha256}`);

/** Under which the key is kept among those of the data directory. */
export const RECEIPT_KEY = 'receipt-ed25519.pem';

/** 접수증 서명: Ed25519 over receipt number, instant and content hash, each on a line of its own. */
@Injectable()
export class ReceiptSigner implements OnModuleInit {
  private key: KeyObject | null = null;

  constructor(
    private readonly environment: Environment,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Reads the key, or makes it for a portal that has given no receipt yet. Refuses to start without the key that the receipts
   * were signed with: a new one would call every genuine receipt false.
   */
  async onModuleInit(): Promise<void> {
    const { dataDirectory } = this.environment;
    const newest = await this.transactions.asSystem(newestReceipt);
    const kept = keptKey(dataDirectory, RECEIPT_KEY);
    if (kept === null && newest !== null)
      throw new Error(lostKey(dataDirectory, 'is missing, and the database holds receipts'));
    this.key = ed25519Of(kept ?? keepKey(dataDirectory, RECEIPT_KEY, newKey));
    if (this.key === null) throw new Error(lostKey(dataDirectory, 'cannot be read as an Ed25519 key'));
    if (newest !== null && !this.isOurs(newest)) {
      throw new Error(lostKey(dataDirectory, 'is not the one that the receipts were signed with'));
    }
  }

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
    if (this.key === null) throw new Error('the receipt key is read when the portal starts');
    return this.key;
  }
}

async function newestReceipt(tx: EntityManager): Promise<VerifyReceiptBody | null> {
  const rows: (Omit<VerifyReceiptBody, 'submittedAt'> & { submittedAt: Date })[] = await tx.query(
    `SELECT receipt_number AS "receiptNumber", filed_at AS "submittedAt", content_sha256 AS "contentSha256", signature
       FROM filings WHERE signature IS NOT NULL ORDER BY filed_at DESC LIMIT 1`,
  );
  const [newest] = rows;
  return newest === undefined ? null : { ...newest, submittedAt: seoulInstant(newest.submittedAt) };
}

/** The key in a file; null when it is damaged, empty or a key of another kind. */
function ed25519Of(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const lostKey = (dataDirectory: string, what: string): string =>
  `The receipt key ${join(dataDirectory, 'keys', RECEIPT_KEY)} ${what}. ` +
  'Restore keys/ of the data directory from the backup, or set PORTAL_DATA_DIR to where it lies.';
