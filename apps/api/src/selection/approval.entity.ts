import type { ApprovalView } from '@subsidy/contract';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 승인: one approved support, frozen at the moment of approval; the database itself checks that the shares add up. */
@Entity('approvals')
export class Approval {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'uuid' }) runId!: string;
  @Column({ type: 'text' }) noticeId!: string;
  @Column({ type: 'integer' }) rank!: number;
  @WonColumn() totalCostKrw!: number;
  @WonColumn() governmentKrw!: number;
  @WonColumn() localGovernmentKrw!: number;
  @WonColumn() leadCompanyKrw!: number;
  @WonColumn() companyKrw!: number;
  @WonColumn() companyCashKrw!: number;
  @WonColumn() companyInKindKrw!: number;
  /** The whole row as exported. */
  @Column({ type: 'jsonb' }) row!: ApprovalView;
  @Column({ type: 'uuid' }) approvedBy!: string;
  @Column({ type: 'timestamptz' }) approvedAt!: Date;
}
