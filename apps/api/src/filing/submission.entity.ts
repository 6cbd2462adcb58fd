import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 제출: what was sent, frozen, with its receipt. */
@Entity('submissions')
export class Submission {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) stage!: 'application' | 'plan';
  @Column({ type: 'text' }) idempotencyKey!: string;
  @Column({ type: 'text' }) receiptNumber!: string;
  @Column({ type: 'timestamptz' }) submittedAt!: Date;
  /** Canonical JSON (RFC 8785) of the fields and document hashes. */
  @Column({ type: 'text' }) content!: string;
  @Column({ type: 'text' }) contentSha256!: string;
  /** Ed25519 over receipt number, instant and hash; base64url. */
  @Column({ type: 'text' }) signature!: string;
  @Column({ type: 'uuid' }) submittedBy!: string;
}
