import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** 구성원 요청: somebody registered with a business number that has an owner; the owner answers. */
@Entity('membership_requests')
export class MembershipRequest {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) companyId!: string;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) status!: 'open' | 'accepted' | 'declined';
  @Column({ type: 'timestamptz' }) requestedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
  @Column({ type: 'uuid', nullable: true }) answeredBy!: string | null;
}
