import type { JsonValue, SupplementItem } from '@subsidy/contract';
import type { SupplementRequestStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 보완요청: named fields or documents to correct by a day; a thing of its own, not a status. */
@Entity('supplement_requests')
export class SupplementRequest {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) status!: SupplementRequestStatus;
  @Column({ type: 'date' }) dueOn!: string;
  @Column({ type: 'jsonb' }) items!: SupplementItem[];
  /** Values as they stood when asked, for the comparison. */
  @Column({ type: 'jsonb' }) before!: Record<string, JsonValue>;
  /** The same values as they were handed in with the answer. */
  @Column({ type: 'jsonb', nullable: true }) after!: Record<string, JsonValue> | null;
  @Column({ type: 'uuid' }) requestedBy!: string;
  @Column({ type: 'text' }) requestedByName!: string;
  @Column({ type: 'timestamptz' }) requestedAt!: Date;
  @Column({ type: 'uuid', nullable: true }) respondedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) respondedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
}
