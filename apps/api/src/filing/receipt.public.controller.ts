import { Controller } from '@nestjs/common';
import { VERIFY_RECEIPT, RECEIPT_KEY } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, ReceiptKeyView, VerifyReceiptView } from '@subsidy/contract';
import { VerifyReceiptService } from './verify-receipt.service.ts';

/** 접수증 확인 for anyone who holds a receipt. */
@Controller()
export class ReceiptPublicController {
  constructor(private readonly verifyReceipt: VerifyReceiptService) {}

  @Route(VERIFY_RECEIPT)
  verify(@Input() { body }: InputOf<typeof VERIFY_RECEIPT>): Promise<VerifyReceiptView> {
    return this.verifyReceipt.verify(body);
  }

  @Route(RECEIPT_KEY)
  key(): ReceiptKeyView {
    return this.verifyReceipt.key();
  }
}
