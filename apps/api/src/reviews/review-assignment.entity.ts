import type { AssignmentStatus } from '@subsidy/contract';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 평가 배정: one evaluator on one application. */
@Entity('review_assignments')
export class ReviewAssignment {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'uuid' }) evaluatorId!: string;
  @Column({ type: 'text' }) evaluatorName!: string;
  @Column({ type: 'text' }) status!: AssignmentStatus;
  @Column({ type: 'text', nullable: true }) conflictNote!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) declaredAt!: Date | null;
  @Column({ type: 'uuid' }) assignedBy!: string;
  @Column({ type: 'timestamptz' }) assignedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) completedAt!: Date | null;
}
