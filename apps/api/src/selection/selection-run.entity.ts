import type { SelectionRunKind, SelectionRunStatus } from '@subsidy/contract';
import type { BudgetLine, ProgramType } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 선정 심의: a ranking under a budget, frozen with its inputs; one person proposes, another approves. */
@Entity('selection_runs')
export class SelectionRun {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) kind!: SelectionRunKind;
  @Column({ type: 'text' }) noticeId!: string;
  /** As it was when the run was made. */
  @Column({ type: 'text' }) noticeTitle!: string;
  @Column({ type: 'text' }) type!: ProgramType;
  /** As the notice called it then. */
  @Column({ type: 'text' }) typeLabel!: string;
  /** The government's; 0 where it does not pay. */
  @WonColumn() budgetKrw!: number;
  @Column({ type: 'jsonb' }) budgets!: BudgetLine[];
  @Column({ type: 'text' }) status!: SelectionRunStatus;
  /** Canonical JSON of the candidates as ranked. */
  @Column({ type: 'text' }) inputs!: string;
  @Column({ type: 'text' }) inputsSha256!: string;
  @Column({ type: 'uuid' }) createdBy!: string;
  @Column({ type: 'text' }) createdByName!: string;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'uuid', nullable: true }) proposedBy!: string | null;
  @Column({ type: 'text', nullable: true }) proposedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) proposedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true }) decidedBy!: string | null;
  @Column({ type: 'text', nullable: true }) decidedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) returnReason!: string | null;
}
