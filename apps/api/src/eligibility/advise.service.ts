import { Injectable } from '@nestjs/common';
import type { EligibilityAdviceView, EligibilityCheckBody } from '@subsidy/contract';
import { dayInKorea, regionalSupportOf } from '@subsidy/rules';
import { adviceFor, linkedSupportFor } from '@subsidy/rules/advice';
import { CheckEligibilityService } from './check-eligibility.service.ts';

/** 지원 방안: which way is best for a company, what may be combined, and what else there is. Stateless, like the check. */
@Injectable()
export class AdviseService {
  constructor(private readonly checks: CheckEligibilityService) {}

  async advise(body: EligibilityCheckBody): Promise<EligibilityAdviceView> {
    const { notices, input, asOf } = await this.checks.prepare(body, 'all');
    return {
      ...adviceFor(notices, input, asOf),
      linkedSupport: linkedSupportFor(input, asOf),
      regionalSupport: regionalSupportOf(input.company, dayInKorea(asOf)),
    };
  }
}
