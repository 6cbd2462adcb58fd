import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { EligibilityResult } from '@subsidy/rules';
import { PublicRoute } from '../accounts/access.ts';
import { CheckEligibilityService } from './check-eligibility.service.ts';
import { CheckEligibilityRequest } from './eligibility-check.dto.ts';

/** 자격 확인 for anyone, signed in or not. */
@Controller('eligibility-checks')
@PublicRoute()
export class EligibilityPublicController {
  constructor(private readonly checkEligibility: CheckEligibilityService) {}

  @Post()
  @HttpCode(200)
  @RouteConfig({ rateLimit: { max: 1_200, timeWindow: '1 minute' } })
  check(@Body() body: CheckEligibilityRequest): Promise<EligibilityResult> {
    return this.checkEligibility.check(body);
  }
}
