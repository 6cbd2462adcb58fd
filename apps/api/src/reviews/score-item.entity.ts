import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DecimalColumn } from '../database/columns.ts';

/** 평가 점수: points of one criterion with the reason, which a draft may lack. */
@Entity('score_items')
export class ScoreItemRow {
  @PrimaryColumn({ type: 'uuid' }) assignmentId!: string;
  @PrimaryColumn({ type: 'text' }) criterion!: string;
  @DecimalColumn() points!: number;
  @Column({ type: 'text' }) justification!: string;
  /** Counts its saves, from 1. */
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'timestamptz' }) savedAt!: Date;
}
