import type { CompanyCertificateStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 사업자등록증: what proves a number; of the company itself, or handed in with a dispute. */
@Entity('company_certificates')
export class CompanyCertificate {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) companyId!: string;
  @Column({ type: 'uuid', nullable: true }) disputeId!: string | null;
  @Column({ type: 'text' }) status!: CompanyCertificateStatus;
  @Column({ type: 'text' }) fileName!: string;
  @Column({ type: 'integer' }) size!: number;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ type: 'text' }) storageKey!: string;
  @Column({ type: 'text' }) scan!: 'pending' | 'clean' | 'infected' | 'not-scanned';
  @Column({ type: 'uuid', nullable: true }) uploadedBy!: string | null;
  @Column({ type: 'timestamptz' }) uploadedAt!: Date;
  @Column({ type: 'uuid', nullable: true }) decidedBy!: string | null;
  @Column({ type: 'text', nullable: true }) decidedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) decidedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) returnReason!: string | null;
  /** Since when its file is gone. */
  @Column({ type: 'timestamptz', nullable: true }) erasedAt!: Date | null;
}
