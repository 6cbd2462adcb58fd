import { Injectable } from '@nestjs/common';
import type { ReceiptKeyView, VerifyReceiptBody, VerifyReceiptView } from '@subsidy/contract';
import { Transactions } from '../database/transactions.ts';
import { ReceiptSigner } from './receipt-signer.ts';
import { Filing } from './filing.entity.ts';
import { toReceiptView } from './freeze-filing.ts';

/** 접수증 확인 by anyone: our key must have signed the four values, and a filing with exactly them must stand. */
@Injectable()
export class VerifyReceiptService {
  constructor(
    private readonly transactions: Transactions,
    private readonly signer: ReceiptSigner,
  ) {}

  /** Looks into the database, as the portal itself, only for what our own key has signed. */
  async verify(receipt: VerifyReceiptBody): Promise<VerifyReceiptView> {
    if (!this.signer.isOurs(receipt)) return { valid: false };
    const filing = await this.transactions.asSystem((tx) =>
      tx.findOneBy(Filing, { receiptNumber: receipt.receiptNumber }),
    );
    if (filing === null) return { valid: false };
    const filed = toReceiptView(filing);
    return {
      valid: filed.submittedAt === receipt.submittedAt && filed.contentSha256 === receipt.contentSha256,
    };
  }

  key(): ReceiptKeyView {
    return { algorithm: 'Ed25519', publicKeyPem: this.signer.publicKeyPem() };
  }
}
