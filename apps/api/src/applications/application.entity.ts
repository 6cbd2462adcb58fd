import type { ApplicationStatus, ProgramType } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 신청: one per notice and business site. Its status is written by `change-status.ts` alone. */
@Entity('applications')
export class Application {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) noticeId!: string;
  /** The notice version this application is filed under. Its terms are read, never today's. */
  @Column({ type: 'uuid' }) noticeVersionId!: string;
  @Column({ type: 'text' }) type!: ProgramType;
  @Column({ type: 'uuid' }) companyId!: string;
  /** 사업자번호 of the business site. */
  @Column({ type: 'text' }) businessSite!: string;
  @Column({ type: 'uuid', nullable: true }) supplierId!: string | null;
  @Column({ type: 'text', nullable: true }) regionCode!: string | null;
  @Column({ type: 'text', nullable: true }) city!: string | null;
  /** What a consultant may see follows this. */
  @Column({ type: 'text', nullable: true }) technoParkCode!: string | null;
  /** Moved by the database, when the step is written into the history. */
  @Column({ type: 'text', update: false }) status!: ApplicationStatus;
  @Column({ type: 'timestamptz', update: false }) statusSince!: Date;
  /** 접수번호 of the application that stands: of the last submission, which a supplement is not. */
  @Column({ type: 'text', nullable: true }) receiptNumber!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) submittedAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) planSubmittedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true }) openSupplementRequestId!: string | null;
  /** 확인을 기다리는 부적합: staff see the case as not meeting the requirements, everybody outside as submitted. */
  @Column({ type: 'uuid', nullable: true }) unconfirmedFailId!: string | null;
  /** 다시 연 때: the company edits a copy while the last filing stands; without effect once the intake is over. */
  @Column({ type: 'timestamptz', nullable: true }) reopenedAt!: Date | null;
  /** Copies of fields that lists show; kept by the autosave. */
  @Column({ type: 'text', nullable: true }) projectTitle!: string | null;
  @WonColumn({ nullable: true }) totalCostKrw!: number | null;
  @WonColumn({ nullable: true }) governmentKrw!: number | null;
  @Column({ type: 'uuid' }) createdBy!: string;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'timestamptz' }) updatedAt!: Date;
}
