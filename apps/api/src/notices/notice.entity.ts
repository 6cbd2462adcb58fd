import type { ProgramCode } from '@subsidy/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 공고. */
@Entity('notices')
export class Notice {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) program!: ProgramCode;
  @Column({ type: 'boolean' }) sample!: boolean;
  /** 전담기관 whose notice it is; it never changes. */
  @Column({ type: 'text' }) officeId!: string;
}
