import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 자격 판단 기록: facts, decision, notice version and hash of its terms; replayed years later it gives the same bytes. */
@Entity('eligibility_decisions')
export class EligibilityDecision {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) stage!: 'application' | 'plan' | 'supplement';
  @Column({ type: 'uuid' }) noticeVersionId!: string;
  @Column({ type: 'text' }) termsSha256!: string;
  @Column({ type: 'timestamptz' }) asOf!: Date;
  /** Canonical JSON, kept as text so that its bytes stay. */
  @Column({ type: 'text' }) facts!: string;
  @Column({ type: 'text' }) decision!: string;
  @Column({ type: 'timestamptz' }) decidedAt!: Date;
}
