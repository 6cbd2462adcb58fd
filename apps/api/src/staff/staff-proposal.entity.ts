import type { StaffProposalStatus } from '@subsidy/rules';
import type { StaffRole } from '@subsidy/rules/case';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 담당자 등록 제안: whom an administrator wants to let in, as what and where, until another one has decided. */
@Entity('staff_proposals')
export class StaffProposal {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) role!: StaffRole;
  /** Code of a TechnoPark, id of an office or of a lead company; null for what is only named. */
  @Column({ type: 'text', nullable: true }) organizationId!: string | null;
  /** As it was called when it was proposed. */
  @Column({ type: 'text' }) organizationName!: string;
  @Column({ type: 'text', nullable: true }) expertise!: string | null;
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'text' }) status!: StaffProposalStatus;
  @Column({ type: 'uuid' }) proposedBy!: string;
  @Column({ type: 'text' }) proposedByName!: string;
  @Column({ type: 'timestamptz' }) proposedAt!: Date;
  @Column({ type: 'uuid', nullable: true }) decidedBy!: string | null;
  @Column({ type: 'text', nullable: true }) decidedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) returnReason!: string | null;
  @Column({ type: 'uuid', nullable: true }) membershipId!: string | null;
}
