import type { OwnershipOfferStatus } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 대표 담당자 넘기기: offered by the owner of a company to one of its members. */
@Entity('ownership_offers')
export class OwnershipOffer {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) companyId!: string;
  @Column({ type: 'uuid' }) offeredBy!: string;
  @Column({ type: 'uuid' }) offeredTo!: string;
  @Column({ type: 'text' }) status!: OwnershipOfferStatus;
  @Column({ type: 'timestamptz' }) offeredAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
}
