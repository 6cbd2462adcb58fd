import { Injectable } from '@nestjs/common';
import type { SampleSeason } from '@subsidy/contract';
import { Environment } from '../config/environment.ts';
import { Transactions } from '../database/transactions.ts';

/** Chain whose event says that the sample season is played to its end. */
export const SEASON_CHAIN = 'sample-data';

/** 표본 시즌: whether it is still being played. */
@Injectable()
export class ReadSampleSeasonService {
  private isPlayed = false;

  constructor(
    private readonly environment: Environment,
    private readonly transactions: Transactions,
  ) {}

  /** `off` without a season; once it is `ready` it stays so, and the database is not asked again. */
  async state(): Promise<SampleSeason> {
    const { PORTAL_SAMPLE_DATA, PORTAL_SAMPLE_SEASON } = this.environment;
    if (!PORTAL_SAMPLE_DATA || PORTAL_SAMPLE_SEASON === 'off') return 'off';
    this.isPlayed ||= await this.transactions.asSystem(async (tx) => {
      const rows: unknown[] = await tx.query('SELECT 1 FROM begun_chains WHERE chain = $1', [SEASON_CHAIN]);
      return rows.length > 0;
    });
    return this.isPlayed ? 'ready' : 'loading';
  }
}
