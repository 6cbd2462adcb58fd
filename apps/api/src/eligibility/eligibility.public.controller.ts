import { Body, Controller, HttpCode, Post, StreamableFile } from '@nestjs/common';
import type { EligibilityAdviceView } from '@subsidy/contract';
import type { EligibilityResult } from '@subsidy/rules';
import { PublicRoute } from '../accounts/access.ts';
import { attachment } from '../files/file-name.ts';
import { LimitPerAddress } from '../http/limit-per-address.ts';
import { AdviseService } from './advise.service.ts';
import { CheckEligibilityService } from './check-eligibility.service.ts';
import { CheckEligibilityRequest, EligibilityReportRequest } from './eligibility-check.dto.ts';
import { PrintReportService } from './print-report.service.ts';

/** 자격 확인 for anyone, signed in or not. */
@Controller('eligibility-checks')
@PublicRoute()
export class EligibilityPublicController {
  constructor(
    private readonly checkEligibility: CheckEligibilityService,
    private readonly adviseCompany: AdviseService,
    private readonly printReport: PrintReportService,
  ) {}

  @Post()
  @HttpCode(200)
  @LimitPerAddress('check')
  check(@Body() body: CheckEligibilityRequest): Promise<EligibilityResult> {
    return this.checkEligibility.check(body);
  }

  @Post('advice')
  @HttpCode(200)
  @LimitPerAddress('advice')
  advice(@Body() body: CheckEligibilityRequest): Promise<EligibilityAdviceView> {
    return this.adviseCompany.advise(body);
  }

  @Post('report')
  @HttpCode(200)
  @LimitPerAddress('report')
  async report(@Body() body: EligibilityReportRequest): Promise<StreamableFile> {
    const pdf = await this.printReport.print(body);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: attachment('사전진단서.pdf'),
      length: pdf.length,
    });
  }
}
