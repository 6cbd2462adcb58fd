import type { FundingPlan } from '@subsidy/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 원가계산: the total cost that is accepted and the funding plan worked out again from it. */
@Entity('cost_reviews')
export class CostReview {
  @PrimaryColumn({ type: 'uuid' }) applicationId!: string;
  @WonColumn() acceptedTotalCostKrw!: number;
  @Column({ type: 'text' }) note!: string;
  @Column({ type: 'jsonb' }) fundingPlan!: FundingPlan;
  @Column({ type: 'uuid' }) reviewedBy!: string;
  @Column({ type: 'text' }) reviewedByName!: string;
  @Column({ type: 'timestamptz' }) reviewedAt!: Date;
}
