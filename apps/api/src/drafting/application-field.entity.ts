import type { JsonValue } from '@subsidy/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One answer of a draft with its own version: two people never overwrite each other unseen. */
@Entity('application_fields')
export class ApplicationField {
  @PrimaryColumn({ type: 'uuid' }) applicationId!: string;
  @PrimaryColumn({ type: 'text' }) field!: string;
  @Column({ type: 'jsonb', nullable: true }) value!: JsonValue;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'uuid' }) updatedBy!: string;
  @Column({ type: 'timestamptz' }) updatedAt!: Date;
}
