import type { CompanyClaimStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 사업자등록번호 소유: a company's claim on its number; made with the company. */
@Entity('company_claims')
export class CompanyClaim {
  @PrimaryColumn({ type: 'uuid' }) companyId!: string;
  @Column({ type: 'text' }) status!: CompanyClaimStatus;
  /** Where it goes back to when the dispute is rejected. */
  @Column({ type: 'text', nullable: true }) beforeDispute!: 'pending' | 'proved' | null;
  @Column({ type: 'timestamptz' }) claimedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) provedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true }) provedBy!: string | null;
  @Column({ type: 'text', nullable: true }) provedByName!: string | null;
  @Column({ type: 'text', nullable: true }) provedHow!:
    'requirement-check' | 'certificate' | 'dispute' | null;
  @Column({ type: 'timestamptz', nullable: true }) disputedAt!: Date | null;
}
