import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 상생형 주관기관: a large company that pays a share for companies of its supply chain. */
@Entity('lead_companies')
export class LeadCompany {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) businessRegistrationNumber!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) searchKey!: string;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
}
