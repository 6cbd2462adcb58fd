import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 발송 대기 메일: written in the transaction of the change it tells of; a job sends it. */
@Entity('outbox')
export class OutboxMessage {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column({ type: 'uuid', nullable: true }) applicationId!: string | null;
  @Column({ type: 'text' }) recipient!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) body!: string;
  /** What a job knows the mail by. */
  @Column({ type: 'uuid' }) reference!: string;
  /** The token of its link, sealed, until it is sent. */
  @Column({ type: 'text', nullable: true }) sealedToken!: string | null;
  @Column({ type: 'text' }) state!: 'waiting' | 'sent' | 'kept' | 'failed';
  @Column({ type: 'integer' }) attempts!: number;
  @Column({ type: 'timestamptz' }) nextAttemptAt!: Date;
  @Column({ type: 'text', nullable: true }) lastError!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) settledAt!: Date | null;
}
