import type { ApprovalTotals } from '@subsidy/contract';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 승인 내보내기 대장: who took which figures out, when and why. */
@Entity('approval_exports')
export class ApprovalExport {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) noticeId!: string;
  @Column({ type: 'text' }) format!: 'xlsx' | 'csv' | 'json';
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'integer' }) rowCount!: number;
  @Column({ type: 'jsonb' }) totals!: ApprovalTotals;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ type: 'text' }) dataSha256!: string;
  @Column({ type: 'text' }) fileName!: string;
  /** Bytes (a bigint like won). */
  @WonColumn() size!: number;
  @Column({ type: 'text' }) storageKey!: string;
  @Column({ type: 'uuid' }) createdBy!: string;
  @Column({ type: 'text' }) createdByName!: string;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
}
