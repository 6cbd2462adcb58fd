import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 기업: keyed by its business registration number (사업자등록번호). */
@Entity('companies')
export class Company {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) businessRegistrationNumber!: string;
  @Column({ type: 'text', nullable: true }) corporateRegistrationNumber!: string | null;
  @Column({ type: 'text' }) name!: string;
  /** Region of the business site; null until the company has said it. */
  @Column({ type: 'text', nullable: true }) regionCode!: string | null;
  @Column({ type: 'text', nullable: true }) city!: string | null;
  /** 검색 열쇠: the folded name. */
  @Column({ type: 'text', nullable: true, select: false }) searchKey!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
}
