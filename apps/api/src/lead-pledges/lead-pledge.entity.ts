import type { LeadPledgeStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { WonColumn } from '../database/columns.ts';

/** 출연 확인: the lead company that an application names, and what it says that it pays; of several a case one stands. */
@Entity('lead_pledges')
export class LeadPledge {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'uuid' }) leadCompanyId!: string;
  /** As it was called when it was named. */
  @Column({ type: 'text' }) leadCompanyName!: string;
  @Column({ type: 'text' }) status!: LeadPledgeStatus;
  /** What it pays, once it has confirmed. */
  @WonColumn({ nullable: true }) amountKrw!: number | null;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  /** Counts the answers, so that none is overwritten unseen. */
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'uuid' }) namedBy!: string;
  @Column({ type: 'timestamptz' }) namedAt!: Date;
  @Column({ type: 'uuid', nullable: true }) answeredBy!: string | null;
  @Column({ type: 'text', nullable: true }) answeredByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) stoodDownAt!: Date | null;
}
