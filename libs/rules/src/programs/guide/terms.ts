import type { Citation, Cited, Figure } from '../../core/citation.ts';
import type {
  InKindKind,
  LeadCompany,
  ProgramCode,
  ProgramType,
  ProjectScope,
  RegionCode,
  SmartLevel,
} from '../../core/codes.ts';
import type { ProgramTerms } from '../../core/program.ts';
import type { ConditionTerms, LevelStep } from '../manufacturing-ai/terms.ts';

/** 담당 기관: whom to ask where a figure is open. */
export interface Office {
  name: string;
  phone: string | null;
  url: string | null;
  cite: Citation;
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

/** 현물: nothing is known of most programs. */
export interface GuideInKind {
  /** Of the company's share. */
  maxRateBp: Figure<number>;
  maxKrw: Figure<number>;
  kinds: Figure<readonly InKindKind[]>;
}

/** 지원 횟수와 누적 한도 within one target level. */
interface SupportCount {
  program: ProgramCode;
  maxTimes: Cited<number>;
  maxKrw: Cited<number>;
}

/** 업종 분야: KSIC codes by prefix. */
export interface IndustryField {
  label: string;
  codes: readonly string[];
}

/** 자격 조건 of one type; null where the notice has no such condition or nothing is known of it. */
export interface GuideConditions extends Omit<
  ConditionTerms,
  'buildHistory' | 'repeatedCells' | 'supplierPool'
> {
  supplierPool: Cited<'registered'> | null;
  /** 소재지: the regions whose companies are meant. */
  regions: Cited<readonly RegionCode[]> | null;
  /** 시·군·구 within the region, by name. */
  cities: Cited<readonly string[]> | null;
  /** 업종 분야; a field without codes cannot be told by the industry code. */
  industries: Cited<readonly IndustryField[]> | null;
  /** 상시근로자 수: fewer than this. */
  employeesBelow: Cited<number> | null;
  /** 매출: below, or above, in KRW. */
  revenueBelowKrw: Cited<number> | null;
  revenueAboveKrw: Cited<number> | null;
  /** 최초 지원: no earlier smart-factory grant. */
  neverFunded: Cited<'required'> | null;
  /** 현재 수준: at least this level must be built or certified. */
  entryLevel: Cited<SmartLevel> | null;
  targetLevel: Cited<{ minimum: SmartLevel | null; listedSteps: readonly LevelStep[] }> | null;
  /** 수준 이동: left out where the notice does not tell 동일 수준 and 수준 향상 apart. */
  levelStep?: Cited<'same' | 'up'>;
  /** 구축 범위 that must be in the plan. */
  scopes: Cited<readonly ProjectScope[]> | null;
  leadCompanies: Cited<readonly LeadCompany[]> | null;
  supportCount: SupportCount | null;
}

/** 유형 of a guided program with its money and conditions. */
export interface GuideTypeTerms extends GuideConditions {
  type: ProgramType;
  label: string;
  summary: string;
  /** null: no central money. */
  government: PayerShare | null;
  leadCompany: PayerShare | null;
  local: LocalShare | null;
  /** The company pays at most this rate of the total cost. */
  companyMaxRateBp: Cited<number> | null;
  /** The largest project, null where none is stated. */
  maxProjectKrw: Cited<number> | null;
  inKind: GuideInKind | null;
  maxMonths: Figure<number>;
}

/** 안내 공고의 조건: what public sources say of a program that other offices run. */
export interface GuideTerms extends ProgramTerms {
  program: Exclude<ProgramCode, 'manufacturing-ai'>;
  office: Office;
  /** Whether the portal's office counts its projects towards the 12,000 (§13). */
  countsTowardsTarget: boolean;
  types: readonly GuideTypeTerms[];
  /** 안내 사항: what is known besides conditions and money. */
  notes: readonly Cited<string>[];
  roundingUnitKrw: Cited<number>;
}
