import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DecimalColumn } from '../database/columns.ts';

/** 평가 점수: points of one criterion with the reason. */
@Entity('score_items')
export class ScoreItemRow {
  @PrimaryColumn({ type: 'uuid' }) assignmentId!: string;
  @PrimaryColumn({ type: 'text' }) criterion!: string;
  @DecimalColumn() points!: number;
  @Column({ type: 'text' }) justification!: string;
  @Column({ type: 'timestamptz' }) savedAt!: Date;
}
