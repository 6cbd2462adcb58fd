import type { CompanyDisputeStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 사업자등록번호 이의: somebody says that a company's number is theirs; administrators decide. */
@Entity('company_disputes')
export class CompanyDispute {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) companyId!: string;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'text' }) status!: CompanyDisputeStatus;
  @Column({ type: 'timestamptz' }) raisedAt!: Date;
  @Column({ type: 'uuid', nullable: true }) proposedBy!: string | null;
  @Column({ type: 'text', nullable: true }) proposedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) proposedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) proposalReason!: string | null;
  @Column({ type: 'text', nullable: true }) returnReason!: string | null;
  @Column({ type: 'uuid', nullable: true }) decidedBy!: string | null;
  @Column({ type: 'text', nullable: true }) decidedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) decisionReason!: string | null;
}
