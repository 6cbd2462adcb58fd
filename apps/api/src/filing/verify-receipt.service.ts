import { Injectable } from '@nestjs/common';
import type { ReceiptKeyView, VerifyReceiptBody, VerifyReceiptView } from '@subsidy/contract';
import { Transactions } from '../database/transactions.ts';
import { isDifferentFiling } from './bound-filings.ts';
import { isCopyOf, receiptNumberFrom } from './copied-receipt.ts';
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

  /** The copy is held against the receipt as it stands, and that against our key: what a copy loses on paper is no forgery. */
  async verify(copied: VerifyReceiptBody): Promise<VerifyReceiptView> {
    const found = await this.transactions.asSystem(async (tx) => {
      const filing = await tx.findOneBy(Filing, { receiptNumber: receiptNumberFrom(copied.receiptNumber) });
      return filing && { filing, recordDiffers: await isDifferentFiling(tx, filing) };
    });
    if (found === null) return { valid: false, recordDiffers: false };
    const { filing, recordDiffers } = found;
    const { receiptNumber, submittedAt, contentSha256, signature } = toReceiptView(filing);
    const filed = { receiptNumber, submittedAt, contentSha256, signature };
    const valid = isCopyOf(copied, filed) && this.signer.isOurs(filed);
    return { valid, recordDiffers };
  }

  key(): ReceiptKeyView {
    return { algorithm: 'Ed25519', publicKeyPem: this.signer.publicKeyPem() };
  }
}
