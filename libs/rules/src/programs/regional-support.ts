import type { RegionCode } from '../core/codes.ts';
import type { CompanyFacts } from '../core/facts.ts';
import type { GuideNotice } from '../core/notice.ts';
import { coFundingHistory } from '../regions/co-funding/co-funding-history.ts';
import { isInForce } from '../regions/co-funding/co-funding-for.ts';
import type { CoFundingRule } from '../regions/co-funding/co-funding.ts';
import {
  BASIC_LEVEL_REGIONS,
  OPEN_REGIONS,
  REGIONAL_AI_TRANSITION,
} from '../regions/co-funding/open-regions.ts';
import { districtsOf, technoParkFor } from '../regions/districts.ts';
import { liesInRegion } from '../regions/region-of-company.ts';
import { currentRegionCode, isRegionCode } from '../regions/regions.ts';
import { findTechnoPark, type TechnoPark } from '../regions/techno-parks.ts';
import { REGIONAL_NOTICES } from './regional-notices.ts';

/** 지역 지원: what is publicly known of a company's region on a day. */
export interface RegionalSupport {
  /** As the region is called on that day. */
  regionCode: string;
  /** 지방비 추가 지원 in force. */
  inForce: readonly CoFundingRule[];
  /** 지난 사례, newest first: no money can be counted on. */
  references: readonly CoFundingRule[];
  /** Notices of the region's own programs, in the order of the list. */
  noticeIds: readonly string[];
  /** Whom to ask; more than one where the district would decide and is not known, none where nobody serves the code. */
  technoParks: readonly TechnoPark[];
  /** No concrete recent figure was found: only the TechnoPark can tell. */
  open: boolean;
  /** The ministry named the region as one that pays for 기초 itself. */
  paysForBasicLevel: boolean;
  /** 지역주도형 AI 대전환: the region is one of those named. */
  inAiTransition: boolean;
}

/** 지역 지원 of a company on a day; null where its region is not known. */
export function regionalSupportOf(company: CompanyFacts, on: string): RegionalSupport | null {
  const regionCode = company.regionCode ?? '';
  if (!isRegionCode(regionCode)) return null;
  const city = company.city ?? null;
  const surely = (regions: readonly RegionCode[]): boolean =>
    regions.some((region) => liesInRegion(company, region) === 'yes');
  const known = coFundingHistory(regionCode, city);
  const inForce = known.filter((rule) => isInForce(rule, on) && surely([rule.regionCode]));
  return {
    regionCode: currentRegionCode(regionCode, on),
    inForce,
    references: known.filter((rule) => !inForce.includes(rule)),
    noticeIds: REGIONAL_NOTICES.filter((notice) => mayMean(notice, company)).map(({ id }) => id),
    technoParks: technoParksOf(regionCode, city),
    open: surely(OPEN_REGIONS.value),
    paysForBasicLevel: surely(BASIC_LEVEL_REGIONS.value),
    inAiTransition: surely(REGIONAL_AI_TRANSITION.regions.value),
  };
}

const mayMean = ({ terms }: GuideNotice, company: CompanyFacts): boolean =>
  terms.types.some(({ regions }) => regions?.value.some((region) => liesInRegion(company, region) !== 'no'));

function technoParksOf(regionCode: RegionCode, city: string | null): readonly TechnoPark[] {
  const only = technoParkFor(regionCode, city);
  if (only !== null) return [only];
  const codes = new Set(districtsOf(regionCode).map(({ technoParkCode }) => technoParkCode));
  return [...codes].flatMap((code) => findTechnoPark(code) ?? []);
}
