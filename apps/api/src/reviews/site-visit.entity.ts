import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 현장확인: pass/fail checks on site and the bonus items found true there. */
@Entity('site_visits')
export class SiteVisit {
  @PrimaryColumn({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'date' }) visitedOn!: string;
  @Column({ type: 'jsonb' }) checks!: { code: string; pass: boolean; note: string }[];
  @Column({ type: 'jsonb' }) bonusAccepted!: string[];
  @Column({ type: 'uuid' }) recordedBy!: string;
  @Column({ type: 'text' }) recordedByName!: string;
  @Column({ type: 'timestamptz' }) recordedAt!: Date;
}
