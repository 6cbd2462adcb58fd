import { Controller } from '@nestjs/common';
import { LIVENESS, READINESS } from '@subsidy/contract/routes';
import { Route } from '../http/route.ts';
import type { LivenessView, ReadinessView } from '@subsidy/contract';
import { Refusal } from '../http/refusal.ts';
import { requestWords } from '../http/refusals/requests.ts';
import { CheckReadinessService } from './check-readiness.service.ts';
import { ReadSampleSeasonService } from './read-sample-season.service.ts';

/** Health of this process, for whoever runs it. */
@Controller()
export class HealthController {
  constructor(
    private readonly checkReadiness: CheckReadinessService,
    private readonly sampleSeason: ReadSampleSeasonService,
  ) {}

  @Route(LIVENESS)
  live(): LivenessView {
    return { status: 'ok' };
  }

  /** 200 once it can serve, else 503. It can before the sample season is played. */
  @Route(READINESS)
  async ready(): Promise<ReadinessView> {
    if (await this.checkReadiness.isReady()) {
      return { status: 'ok', sampleSeason: await this.sampleSeason.state() };
    }
    throw new Refusal('unavailable', { detail: requestWords.databaseStarting, retryAfterSeconds: 5 });
  }
}
