import { Controller, Get } from '@nestjs/common';
import type { LivenessView, ReadinessView } from '@subsidy/contract';
import { PublicRoute } from '../accounts/access.ts';
import { Refusal } from '../http/refusal.ts';
import { requestWords } from '../http/refusals/requests.ts';
import { CheckReadinessService } from './check-readiness.service.ts';
import { ReadSampleSeasonService } from './read-sample-season.service.ts';

/** Health of this process, for whoever runs it. */
@Controller('api/health')
@PublicRoute()
export class HealthController {
  constructor(
    private readonly checkReadiness: CheckReadinessService,
    private readonly sampleSeason: ReadSampleSeasonService,
  ) {}

  @Get('live')
  live(): LivenessView {
    return { status: 'ok' };
  }

  /** 200 once it can serve, else 503. It can before the sample season is played. */
  @Get('ready')
  async ready(): Promise<ReadinessView> {
    if (await this.checkReadiness.isReady()) {
      return { status: 'ok', sampleSeason: await this.sampleSeason.state() };
    }
    throw new Refusal('unavailable', { detail: requestWords.databaseStarting, retryAfterSeconds: 5 });
  }
}
