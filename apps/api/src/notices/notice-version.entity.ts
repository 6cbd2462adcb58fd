import type { NoticeTerms } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 공고 판 (변경공고 is a new one): windows and terms as published; an application keeps the version it is filed under. */
@Entity('notice_versions')
export class NoticeVersion {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) noticeId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'date' }) publishedOn!: string;
  @Column({ type: 'timestamptz' }) opensAt!: Date;
  @Column({ type: 'timestamptz' }) closesAt!: Date;
  @Column({ type: 'timestamptz' }) planOpensAt!: Date;
  @Column({ type: 'timestamptz' }) planClosesAt!: Date;
  @Column({ type: 'jsonb' }) terms!: NoticeTerms;
  @Column({ type: 'text' }) termsSha256!: string;
}
