import { Injectable } from '@nestjs/common';
import type {
  EligibilityAdviceView,
  EligibilityCheckBody,
  LinkedSupportView,
  RegionalSupportView,
} from '@subsidy/contract';
import {
  dayInKorea,
  describeAiTransition,
  describeCoFunding,
  regionalSupportOf,
  type CompanyFacts,
} from '@subsidy/rules';
import {
  adviceFor,
  linkedSupportFor,
  linkReasonSentence,
  linkWindowSentence,
  type FittingSupport,
} from '@subsidy/rules/advice';
import { CheckEligibilityService } from './check-eligibility.service.ts';

/** 지원 방안: which way is best for a company, what may be combined, and what else there is. Stateless, like the check. */
@Injectable()
export class AdviseService {
  constructor(private readonly checks: CheckEligibilityService) {}

  async advise(body: EligibilityCheckBody): Promise<EligibilityAdviceView> {
    const { notices, input, asOf } = await this.checks.prepare(body, 'all');
    return {
      ...adviceFor(notices, input, asOf),
      linkedSupport: linkedSupportFor(input, asOf).map(linkedInWords),
      regionalSupport: regionalInWords(input.company, dayInKorea(asOf)),
    };
  }
}

const linkedInWords = (support: FittingSupport): LinkedSupportView => ({
  ...support,
  why: linkReasonSentence(support.reason, support.values),
  days: linkWindowSentence(support),
});

function regionalInWords(company: CompanyFacts, on: string): RegionalSupportView | null {
  const support = regionalSupportOf(company, on);
  if (support === null) return null;
  return {
    ...support,
    lines: {
      inForce: support.inForce.map((rule) => describeCoFunding(rule, on)),
      references: support.references.map((rule) => describeCoFunding(rule, on)),
      aiTransition: describeAiTransition(support),
    },
  };
}
