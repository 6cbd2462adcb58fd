import type { Citation, Cited, Figure } from './citation.ts';
import {
  PAYERS,
  type BusinessStatus,
  type ExcludedBusiness,
  type InKindKind,
  type LeadCompany,
  type MentoringKind,
  type Payer,
  type ProjectScope,
  type RegionCode,
  type SizeCertificate,
  type SmartLevel,
} from './codes.ts';
import type { GrantKindTerms } from './grant-kind.ts';

/** A running project that keeps the company out; `years` null means of any year. */
export interface BlockingProject {
  program: string;
  years: readonly number[] | null;
}

/** A step from one level to another that the notice lists. */
export interface LevelStep {
  from: SmartLevel;
  to: SmartLevel;
}

/** 목표 수준; `minimum` null means that no level is asked for. */
export interface TargetLevelTerms {
  minimum: SmartLevel | null;
  listedSteps: readonly LevelStep[];
}

/** 업종 분야: KSIC codes by prefix. */
export interface IndustryField {
  label: string;
  codes: readonly string[];
}

/** 지원 횟수와 누적 한도 within one target level. */
export interface SupportCount {
  program: string;
  maxTimes: Cited<number>;
  maxKrw: Cited<number>;
}

/** 자격 조건 of one type, each with its source; null where the notice has no such condition or nothing is known of it. */
export interface ConditionTerms {
  intakeWindow: Cited<'closed-at-both-ends'>;
  manufacturingDivisions: Cited<{ from: number; to: number }> | null;
  /** 업종 분야; a field without codes cannot be told by the industry code. */
  industries: Cited<readonly IndustryField[]> | null;
  /** 소재지: the regions whose companies are meant. */
  regions: Cited<readonly RegionCode[]> | null;
  /** 시·군·구 within the region, by name. */
  cities: Cited<readonly string[]> | null;
  acceptedSizes: Cited<readonly SizeCertificate[]> | null;
  /** 상시근로자 수: fewer than this. */
  employeesBelow: Cited<number> | null;
  /** 매출: below, or above, in KRW. */
  revenueBelowKrw: Cited<number> | null;
  revenueAboveKrw: Cited<number> | null;
  leadCompanies: Cited<readonly LeadCompany[]> | null;
  acceptedBusinessStatuses: Cited<readonly BusinessStatus[]> | null;
  taxArrears: Cited<'excluded'> | null;
  excludedBusinesses: Cited<readonly ExcludedBusiness[]> | null;
  participationBan: Cited<'excluded'> | null;
  samePlanFunded: Cited<'excluded'> | null;
  /** 구축·수준확인 이력. */
  buildHistory: Cited<'required'> | null;
  /** 최초 지원: no earlier smart-factory grant. */
  neverFunded: Cited<'required'> | null;
  /** 현재 수준: at least this level must be built or certified. */
  entryLevel: Cited<SmartLevel> | null;
  targetLevel: Cited<TargetLevelTerms> | null;
  /** 수준 이동, where a notice tells 동일 수준 and 수준 향상 apart. */
  levelStep: Cited<'same' | 'up'> | null;
  /** 구축 범위 that must be in the plan. */
  scopes: Cited<readonly ProjectScope[]> | null;
  blockingProjects: Cited<readonly BlockingProject[]> | null;
  /** Whose AI cells of an earlier year may not be funded again. */
  repeatedCells: Cited<GrantKindTerms> | null;
  /** 지원 한도 잔액: something of the government's cap must be left after the grants of this kind, if of any. */
  governmentCap: Cited<{ usedUpBy: GrantKindTerms | null }> | null;
  supportCount: SupportCount | null;
  /** 총사업비 한도: a larger project is refused, where `maxProjectKrw` only warns. */
  totalCostLimit: Cited<number> | null;
  /** What is not to be counted in kind by a company that applies alone; the kinds themselves stand with the money. */
  kindsRefusedAlone: Cited<readonly InKindKind[]> | null;
  /** What mentoring counts. */
  mentoring: Cited<readonly MentoringKind[]> | null;
  supplierPool: Cited<'registered'> | null;
}

/** What one payer gives at most: a rate of the total cost up to a cap. Open figures are null. */
export interface PayerShare {
  rateBp: Figure<number>;
  maxKrw: Figure<number>;
}

/** 지방비 that is part of the program itself; `provinceBp` is the province's part of it, null where the split is not known. */
export interface LocalShare extends PayerShare {
  provinceBp: Figure<number>;
}

/** 지방비 추가 지원 of one region: a rate of the total cost up to a cap; `provinceBp` is the province's part of it. */
export interface TopUpTerms {
  regionCode: RegionCode;
  rateBp: Cited<number>;
  maxKrw: Cited<number>;
  provinceBp: Cited<number>;
}

/** 현물 인정 한도: of the company's share; nothing is known of most guided programs. */
export interface InKindTerms {
  maxRateBp: Figure<number>;
  maxKrw: Figure<number>;
  kinds: Figure<readonly InKindKind[]>;
}

/** 회계정산 수수료: the fee up to a total cost; the last step has no upper end. */
export interface FeeStep {
  upToKrw: number | null;
  feeKrw: number;
}

/** 의무 편성 비용; null where the type does not have it. */
export interface RequiredCostTerms {
  accountingFee: Cited<readonly FeeStep[]>;
  trainingKrw: Cited<number> | null;
  technologyEscrowKrw: Cited<number> | null;
}

/** 유형: one way to be supported, with its conditions and its money. */
export interface TypeTerms extends ConditionTerms {
  type: string;
  label: string;
  summary: string;
  /** null: no central money. */
  government: PayerShare | null;
  leadCompany: PayerShare | null;
  /** 출연 확인: the lead company is named and says itself what it pays, at least its rate; null where nobody asks it. */
  leadPledge: Cited<'required'> | null;
  local: LocalShare | null;
  /** Where it stands that the company bears what is left. */
  companyCite: Citation;
  /** The company pays at most this rate of the total cost. */
  companyMaxRateBp: Cited<number> | null;
  /** 지방비 추가 지원 that the notice itself states, by the region of the factory. */
  topUps: readonly TopUpTerms[];
  /** 지방비 추가 지원: whether the dated rules of provinces and cities stack on this type. */
  takesTopUps: boolean;
  /** Whether a figure of the money may be open, so that nobody can say how much there will be. */
  mayHaveOpenFigures: boolean;
  /** The largest project, null where none is stated. */
  maxProjectKrw: Cited<number> | null;
  inKind: InKindTerms | null;
  requiredCosts: RequiredCostTerms | null;
  maxMonths: Figure<number>;
}

/** The limits of one type. A notice that has not the type is asked for something it does not offer: a defect. */
export function typeTermsOf(
  terms: { program: string; year: number; types: readonly TypeTerms[] },
  type: string,
): TypeTerms {
  for (const candidate of terms.types) {
    if (candidate.type === type) return candidate;
  }
  throw new Error(`The notice of ${terms.program} ${terms.year} has no type ${type}`);
}

/** 사업비 부담 주체: who may pay a part of the cost in any type of a notice, in the order of a plan; the company always. */
export function payersOf({ types }: { types: readonly TypeTerms[] }): Payer[] {
  const may: Readonly<Record<Payer, (type: TypeTerms) => boolean>> = {
    government: ({ government }) => government !== null,
    'lead-company': ({ leadCompany }) => leadCompany !== null,
    'local-government': ({ local }) => local !== null && local.provinceBp.value === null,
    province: paysLocally,
    city: paysLocally,
    company: () => true,
  };
  return PAYERS.filter((payer) => types.some(may[payer]));
}

const paysLocally = ({ local, topUps }: TypeTerms): boolean =>
  topUps.length > 0 || (local !== null && local.provinceBp.value !== null);

/** The types a notice offers, in its order. */
export const projectTypesOf = (terms: {
  types: readonly TypeTerms[];
}): readonly { type: string; label: string }[] => terms.types.map(({ type, label }) => ({ type, label }));
