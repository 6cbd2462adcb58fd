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
  /** What was shown, with its sentences. */
  @Column({ type: 'text' }) decision!: string;
  /** Findings, figures and sources without sentences, and the windows they rest on; null in rows from before they were kept. */
  @Column({ type: 'text', nullable: true }) record!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) opensAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) closesAt!: Date | null;
  @Column({ type: 'timestamptz' }) decidedAt!: Date;
}
