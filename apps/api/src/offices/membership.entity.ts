import type { Role } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 소속: what a person may act as, and for whom. It ends and is never deleted, so that what was done with it stays told. */
@Entity('memberships')
export class Membership {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) userId!: string;
  @Column({ type: 'text' }) role!: Role;
  /** Of a company: its owner answers membership requests. */
  @Column({ type: 'text', nullable: true }) part!: 'owner' | 'member' | null;
  @Column({ type: 'uuid', nullable: true }) companyId!: string | null;
  @Column({ type: 'uuid', nullable: true }) supplierId!: string | null;
  @Column({ type: 'uuid', nullable: true }) leadCompanyId!: string | null;
  @Column({ type: 'text', nullable: true }) technoParkCode!: string | null;
  @Column({ type: 'text', nullable: true }) officeId!: string | null;
  /** Of evaluators and of who runs the portal; all others belong to something that has a name of its own. */
  @Column({ type: 'text', nullable: true }) organizationName!: string | null;
  /** Of evaluators. */
  @Column({ type: 'text', nullable: true }) expertise!: string | null;
  @Column({ type: 'timestamptz' }) startedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) endedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true }) endedBy!: string | null;
  @Column({ type: 'text', nullable: true }) endReason!: string | null;
}
