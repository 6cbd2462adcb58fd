import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 요건검토: the formal check before the plan opens. */
@Entity('requirement_checks')
export class RequirementCheck {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) outcome!: 'pass' | 'fail';
  @Column({ type: 'jsonb' }) reasons!: { ruleId: string; note: string }[];
  @Column({ type: 'uuid' }) checkedBy!: string;
  @Column({ type: 'text' }) checkedByName!: string;
  @Column({ type: 'timestamptz' }) checkedAt!: Date;
}
