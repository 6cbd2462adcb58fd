import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 전담기관: has its notices, officers and approvers; the country's, or a province's own. */
@Entity('offices')
export class Office {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  /** The province whose own office it is; null: it serves the country. */
  @Column({ type: 'text', nullable: true }) regionCode!: string | null;
}
