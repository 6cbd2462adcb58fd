import type { Role } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person with an account. */
@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) name!: string;
  /** argon2id. */
  @Column({ type: 'text' }) passwordHash!: string;
  @Column({ type: 'text' }) role!: Role;
  @Column({ type: 'uuid', nullable: true }) companyId!: string | null;
  @Column({ type: 'uuid', nullable: true }) supplierId!: string | null;
  @Column({ type: 'text', nullable: true }) technoParkCode!: string | null;
  /** Of staff and evaluators; a company's or supplier's name is its own. */
  @Column({ type: 'text', nullable: true }) organizationName!: string | null;
  @Column({ type: 'text', nullable: true }) expertise!: string | null;
  /** The first person of a company: answers membership requests. */
  @Column({ type: 'boolean', default: false }) isOwner!: boolean;
  @Column({ type: 'timestamptz', nullable: true }) privacyConsentedAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) emailConfirmedAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) lastSignInAt!: Date | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
}
