import type { ApplicationAction, ApplicationStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One step of an application through its lifecycle. */
@Entity('application_status_changes')
export class ApplicationStatusChange {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) action!: ApplicationAction | 'start';
  @Column({ type: 'text', nullable: true }) fromStatus!: ApplicationStatus | null;
  @Column({ type: 'text' }) toStatus!: ApplicationStatus;
  @Column({ type: 'uuid', nullable: true }) actorId!: string | null;
  @Column({ type: 'text' }) actorRole!: string;
  @Column({ type: 'timestamptz' }) changedAt!: Date;
}
