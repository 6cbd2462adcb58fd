import { Controller, StreamableFile } from '@nestjs/common';
import { CHECK_ELIGIBILITY, ADVISE, PRINT_REPORT } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, EligibilityAdviceView } from '@subsidy/contract';
import type { EligibilityResult } from '@subsidy/rules';
import { attachment } from '../files/file-name.ts';
import { AdviseService } from './advise.service.ts';
import { CheckEligibilityService } from './check-eligibility.service.ts';
import { PrintReportService } from './print-report.service.ts';

/** 자격 확인 for anyone, signed in or not. */
@Controller()
export class EligibilityPublicController {
  constructor(
    private readonly checkEligibility: CheckEligibilityService,
    private readonly adviseCompany: AdviseService,
    private readonly printReport: PrintReportService,
  ) {}

  @Route(CHECK_ELIGIBILITY)
  check(@Input() { body }: InputOf<typeof CHECK_ELIGIBILITY>): Promise<EligibilityResult> {
    return this.checkEligibility.check(body);
  }

  @Route(ADVISE)
  advice(@Input() { body }: InputOf<typeof ADVISE>): Promise<EligibilityAdviceView> {
    return this.adviseCompany.advise(body);
  }

  @Route(PRINT_REPORT)
  async report(@Input() { body }: InputOf<typeof PRINT_REPORT>): Promise<StreamableFile> {
    const { pdf, fileName } = await this.printReport.print(body);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: attachment(fileName),
      length: pdf.length,
    });
  }
}
