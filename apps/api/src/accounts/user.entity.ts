import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person with an account. What they may act as stands in their memberships. */
@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) name!: string;
  /** argon2id. */
  @Column({ type: 'text' }) passwordHash!: string;
  @Column({ type: 'timestamptz', nullable: true }) privacyConsentedAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) emailConfirmedAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) lastSignInAt!: Date | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;
  /** Since when name, address and secrets are gone; the row stays as what events point to. */
  @Column({ type: 'timestamptz', nullable: true }) erasedAt!: Date | null;
}
