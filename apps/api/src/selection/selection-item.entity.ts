import type { FundingPlan, RankingReason } from '@subsidy/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DecimalColumn, WonColumn } from '../database/columns.ts';

/** One application's place in a selection run. */
@Entity('selection_items')
export class SelectionItem {
  @PrimaryColumn({ type: 'uuid' }) runId!: string;
  @PrimaryColumn({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'integer' }) rank!: number;
  @DecimalColumn() technicalScore!: number;
  @DecimalColumn() bonusPoints!: number;
  @DecimalColumn() score!: number;
  /** Mean points by rubric block. */
  @Column({ type: 'jsonb' }) blocks!: Record<string, number>;
  @WonColumn() totalCostKrw!: number;
  @WonColumn() governmentKrw!: number;
  @WonColumn() cumulativeKrw!: number;
  @Column({ type: 'jsonb' }) fundingPlan!: FundingPlan;
  @Column({ type: 'text' }) result!: 'selected' | 'reserve' | 'not-selected';
  @Column({ type: 'text', nullable: true }) reasonCode!: RankingReason['code'] | null;
  @Column({ type: 'jsonb', nullable: true }) reasonValues!: RankingReason['values'] | null;
  /** The sentence of a run from before reasons were kept in codes. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
}
