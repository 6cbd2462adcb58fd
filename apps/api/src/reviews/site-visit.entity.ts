import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 현장확인: pass/fail checks on site and the bonus items found true there. */
@Entity('site_visits')
export class SiteVisit {
  @PrimaryColumn({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'date' }) visitedOn!: string;
  /** Each check counts its own changes. */
  @Column({ type: 'jsonb' }) checks!: { code: string; pass: boolean; note: string; version: number }[];
  @Column({ type: 'jsonb' }) bonusAccepted!: string[];
  /** Counts every change of the visit, from 1. */
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'uuid' }) recordedBy!: string;
  @Column({ type: 'text' }) recordedByName!: string;
  @Column({ type: 'timestamptz' }) recordedAt!: Date;
}
