import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 공급기업: builds the solution; only one in the Pool may be submitted with. */
@Entity('suppliers')
export class Supplier {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) businessRegistrationNumber!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'boolean' }) inPool!: boolean;
  @Column({ type: 'text', nullable: true }) regionCode!: string | null;
  @Column({ type: 'text', nullable: true }) specialty!: string | null;
  @Column({ type: 'text', nullable: true }) grade!: string | null;
  /** 검색 열쇠: all that its row shows, folded. */
  @Column({ type: 'text', nullable: true, select: false }) searchKey!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
}
