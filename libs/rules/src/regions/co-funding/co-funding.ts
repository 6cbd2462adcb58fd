import type { Citation, Figure } from '../../core/citation.ts';
import type { ProgramCode, ProgramType, RegionCode } from '../../core/codes.ts';

/** What a rate of 지방비 is taken from; the bases really differ from province to province. */
export type CoFundingBase = 'total-cost' | 'government-money' | 'company-cash';

/** 지방비 추가 지원: one dated rule of one region on top of a program. */
export interface CoFundingRule {
  id: string;
  title: string;
  regionCode: RegionCode;
  program: ProgramCode;
  /** null: every type of the program. */
  types: readonly ProgramType[] | null;
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
  /** 접수 기간 in words where it is known apart from the program's own. */
  window: Figure<string>;
  cite: Citation;
}
