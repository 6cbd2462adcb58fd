import type { CostReviewView } from '@subsidy/contract';
import { planRecorded, type FundingPlan } from '@subsidy/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 원가계산: the total cost that is accepted, the funding plan that follows from it, and what the company says to a cut. */
@Entity('cost_reviews')
export class CostReview {
  @PrimaryColumn({ type: 'uuid' }) applicationId!: string;
  @WonColumn() acceptedTotalCostKrw!: number;
  /** As it was filed. */
  @WonColumn({ nullable: true }) appliedTotalCostKrw!: number | null;
  @Column({ type: 'text' }) note!: string;
  @Column({ type: 'jsonb', transformer: { to: (plan: FundingPlan) => plan, from: planRecorded } })
  fundingPlan!: FundingPlan;
  /** Counts every review that was recorded, from 1. */
  @Column({ type: 'integer' }) version!: number;
  /** Written by `change-cost-review.ts` alone. */
  @Column({ type: 'text' }) status!: CostReviewView['status'];
  @Column({ type: 'text', nullable: true }) settledBy!: CostReviewView['settledBy'];
  /** The last day of the company's answer to a cut. */
  @Column({ type: 'date', nullable: true }) answerDueOn!: string | null;
  @Column({ type: 'boolean', nullable: true }) answerAccepted!: boolean | null;
  @Column({ type: 'text', nullable: true }) answerNote!: string | null;
  @Column({ type: 'uuid', nullable: true }) answeredBy!: string | null;
  @Column({ type: 'text', nullable: true }) answeredByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
  @Column({ type: 'uuid' }) reviewedBy!: string;
  @Column({ type: 'text' }) reviewedByName!: string;
  @Column({ type: 'timestamptz' }) reviewedAt!: Date;
}
