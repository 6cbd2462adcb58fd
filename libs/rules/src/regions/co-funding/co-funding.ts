import type { Citation, Figure } from '../../core/citation.ts';
import type { ProgramCode, ProgramType, RegionCode, SmartLevel } from '../../core/codes.ts';

/** What a rate of 지방비 is taken from; the bases really differ from province to province. */
export type CoFundingBase = 'total-cost' | 'government-money' | 'company-share' | 'company-cash';

/** 지방비 추가 지원: one dated rule of one region on top of a program. */
export interface CoFundingRule {
  id: string;
  title: string;
  regionCode: RegionCode;
  program: ProgramCode;
  /** Where the source only says "정부 사업" the program is the one of that time, as a reading. */
  programCite: Citation;
  /** null: every type of the program. */
  types: readonly ProgramType[] | null;
  /** 목표 수준 that the rule is for; null: any. */
  levels: readonly SmartLevel[] | null;
  base: CoFundingBase;
  rateBp: Figure<number>;
  maxKrw: Figure<number>;
  /** The province's part of the local money; null where the split with the city is not known. */
  provinceBp: Figure<number>;
  /** 지원 기업 수; null where not stated. */
  quota: Figure<number>;
  /** KSIC codes by prefix; null: any industry. */
  industryCodes: readonly string[] | null;
  /** First and last day in force, YYYY-MM-DD. */
  from: string;
  until: string;
  /** Where the years stand; `inferred` where the source prints none. */
  periodCite: Citation;
  /** 접수 기간 in words where it is known apart from the program's own. */
  window: Figure<string>;
  cite: Citation;
}
