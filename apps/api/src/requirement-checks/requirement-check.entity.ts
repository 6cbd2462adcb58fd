import type { RequirementCheckStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 요건검토: the formal check before the plan opens; several a case, one that waits or is in force. */
@Entity('requirement_checks')
export class RequirementCheck {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) outcome!: 'pass' | 'fail';
  @Column({ type: 'jsonb' }) reasons!: { ruleId: string; note: string }[];
  @Column({ type: 'uuid' }) checkedBy!: string;
  @Column({ type: 'text' }) checkedByName!: string;
  @Column({ type: 'timestamptz' }) checkedAt!: Date;
  @Column({ type: 'text' }) status!: RequirementCheckStatus;
  /** 부적합 확인: by whom it was confirmed or returned. */
  @Column({ type: 'uuid', nullable: true }) decidedBy!: string | null;
  @Column({ type: 'text', nullable: true }) decidedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) returnReason!: string | null;
  /** 재심의, the last one: by whom it was asked for and decided on. */
  @Column({ type: 'uuid', nullable: true }) reconsideredBy!: string | null;
  @Column({ type: 'text', nullable: true }) reconsideredByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) reconsideredAt!: Date | null;
  @Column({ type: 'text', nullable: true }) reconsiderReason!: string | null;
  @Column({ type: 'uuid', nullable: true }) reconsiderationDecidedBy!: string | null;
  @Column({ type: 'text', nullable: true }) reconsiderationDecidedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) reconsiderationDecidedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) reconsiderationReturnReason!: string | null;
}
