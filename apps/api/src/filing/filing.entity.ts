import type { DocumentView, SupplierView } from '@subsidy/contract';
import { planRecorded, type Award, type FundingPlan, type ProgramCode } from '@subsidy/rules';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A document as it was handed in; whether it is clean is known of the file alone. */
type FiledDocument = Omit<DocumentView, 'scan'>;

/** 제출 당시의 사실: names, numbers and figures around the contents, so that no reader needs a row that changes. */
export interface FilingParticulars {
  company: {
    id: string;
    name: string;
    businessRegistrationNumber: string;
    corporateRegistrationNumber: string | null;
  };
  supplier: SupplierView | null;
  /** 주관기관, and what it had confirmed by then; left out where the notice asks none. */
  leadCompany?: { id: string; name: string; amountKrw: number | null };
  /** 선정 이력 as it counted then; left out where there is none. */
  awards?: readonly Award[];
  filedBy: { name: string; role: string };
  place: { regionCode: string | null; city: string | null; technoParkCode: string | null };
  notice: {
    id: string;
    title: string;
    version: number;
    program: ProgramCode;
    sample: boolean;
    termsSha256: string;
  };
  /** 신청한 사업비; null while the total cost is unknown. */
  fundingPlan: FundingPlan | null;
  documents: FiledDocument[];
}

const particularsRecorded = (kept: FilingParticulars): FilingParticulars => ({
  ...kept,
  fundingPlan: kept.fundingPlan && planRecorded(kept.fundingPlan),
});

/** 제출본: what was handed in, whole and frozen, with its receipt. Of several of a case and stage one is in force. */
@Entity('filings')
export class Filing {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'uuid' }) applicationId!: string;
  @Column({ type: 'text' }) stage!: 'application' | 'plan';
  /** Counts the filings of a stage, from 1. */
  @Column({ type: 'integer' }) number!: number;
  @Column({ type: 'text' }) occasion!: 'submission' | 'supplement';
  @Column({ type: 'uuid', nullable: true }) supplementRequestId!: string | null;
  @Column({ type: 'boolean' }) inForce!: boolean;
  @Column({ type: 'text', nullable: true }) idempotencyKey!: string | null;
  @Column({ type: 'text' }) receiptNumber!: string;
  @Column({ type: 'timestamptz' }) filedAt!: Date;
  /** Canonical JSON (RFC 8785) of the fields and document hashes; null once the term of keeping is over. */
  @Column({ type: 'text', nullable: true }) content!: string | null;
  @Column({ type: 'text' }) contentSha256!: string;
  /** Ed25519 over receipt number, instant and hash; base64url. null where no receipt was ever given. */
  @Column({ type: 'text', nullable: true }) signature!: string | null;
  @Column({
    type: 'jsonb',
    transformer: { to: (given: FilingParticulars) => given, from: particularsRecorded },
  })
  particulars!: FilingParticulars;
  /** The form as it was: `filed_forms`. */
  @Column({ type: 'text', nullable: true }) formSha256!: string | null;
  @Column({ type: 'uuid' }) filedBy!: string;
  /** Names were taken from rows as they stood later, because they were not kept at the time. */
  @Column({ type: 'boolean' }) reconstructed!: boolean;
}
