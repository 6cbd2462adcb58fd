import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 제출 서류: an uploaded file with its hash, day of issue and scan result. */
@Entity('documents')
export class ApplicationDocument {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) documentType!: string;
  @Column({ type: 'text' }) stage!: 'application' | 'plan';
  @Column({ type: 'text' }) fileName!: string;
  /** Bytes (a bigint like won). */
  @WonColumn() size!: number;
  @Column({ type: 'text' }) sha256!: string;
  @Column({ type: 'text' }) storageKey!: string;
  @Column({ type: 'date', nullable: true }) issuedOn!: string | null;
  @Column({ type: 'text' }) scan!: 'pending' | 'clean' | 'infected' | 'not-scanned';
  @Column({ type: 'text' }) uploadedRole!: 'applicant' | 'supplier';
  @Column({ type: 'uuid' }) uploadedBy!: string;
  @Column({ type: 'timestamptz' }) uploadedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt!: Date | null;
  /** Since when its file and its name are gone. */
  @Column({ type: 'timestamptz', nullable: true }) erasedAt!: Date | null;
}
