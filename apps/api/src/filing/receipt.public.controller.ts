import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { ReceiptKeyView, VerifyReceiptView } from '@subsidy/contract';
import { SmallBody } from '../http/body-limits.ts';
import { LimitPerAddress } from '../http/limit-per-address.ts';
import { PublicRoute } from '../accounts/access.ts';
import { VerifyReceiptRequest } from './filing.dto.ts';
import { VerifyReceiptService } from './verify-receipt.service.ts';

/** 접수증 확인 for anyone who holds a receipt. */
@Controller('receipts')
@PublicRoute()
export class ReceiptPublicController {
  constructor(private readonly verifyReceipt: VerifyReceiptService) {}

  @Post('verification')
  @HttpCode(200)
  @LimitPerAddress('verification')
  @SmallBody()
  verify(@Body() body: VerifyReceiptRequest): Promise<VerifyReceiptView> {
    return this.verifyReceipt.verify(body);
  }

  @Get('key')
  key(): ReceiptKeyView {
    return this.verifyReceipt.key();
  }
}
