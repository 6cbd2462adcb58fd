import { readTerms, type NoticeTerms } from '@subsidy/rules';
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
  /** null where the notice has no plan stage. */
  @Column({ type: 'timestamptz', nullable: true }) planOpensAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) planClosesAt!: Date | null;
  /** As they were published, in whatever format. */
  @Column({ name: 'terms', type: 'jsonb' }) publishedTerms!: object;
  @Column({ type: 'text' }) termsSha256!: string;

  #terms: NoticeTerms | undefined;

  /** 공고 조건 in the shape that is decided, read once. */
  get terms(): NoticeTerms {
    return (this.#terms ??= readTerms(this.publishedTerms));
  }
}
