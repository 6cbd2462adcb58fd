import type { NoticeDraftStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 공고 초안: what an office writes until it is published; with its windows and terms, whatever is still wrong with them. */
@Entity('notice_drafts')
export class NoticeDraft {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** The id that the notice has once it is published. */
  @Column({ type: 'text' }) noticeId!: string;
  /** 전담기관 whose draft it is. */
  @Column({ type: 'text' }) officeId!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'timestamptz' }) opensAt!: Date;
  @Column({ type: 'timestamptz' }) closesAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) planOpensAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) planClosesAt!: Date | null;
  /** JSON as it was sent: a draft may hold what no `jsonb` can. */
  @Column({ name: 'terms', type: 'text' }) termsText!: string;
  /** Counts the edits. */
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'text' }) status!: NoticeDraftStatus;
  /** null where it was imported on the machine itself. */
  @Column({ type: 'uuid', nullable: true }) createdBy!: string | null;
  @Column({ type: 'text' }) createdByName!: string;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'timestamptz' }) editedAt!: Date;
  @Column({ type: 'uuid', nullable: true }) proposedBy!: string | null;
  @Column({ type: 'text', nullable: true }) proposedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) proposedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true }) publishedBy!: string | null;
  @Column({ type: 'text', nullable: true }) publishedByName!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) publishedAt!: Date | null;
}
