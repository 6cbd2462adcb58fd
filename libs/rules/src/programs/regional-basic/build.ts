import { cited, type Citation, type Cited, type SourceDocument } from '../../core/citation.ts';
import type { RegionCode, TechnoParkCode } from '../../core/codes.ts';
import type { GuideNotice } from '../../core/notice.ts';
import { SURVEY } from '../../regions/co-funding/sources.ts';
import { regionLabel } from '../../regions/regions.ts';
import { findTechnoPark } from '../../regions/techno-parks.ts';
import { notStatedIn, payerShare } from '../guide/build.ts';
import type { Contact } from '../../core/terms.ts';
import type { LocalShare, PayerShare } from '../../core/type-terms.ts';
import type { GuideTypeTerms } from '../guide/terms.ts';

// How the notices of the provinces are put together; their figures come from the press.

/** 담당 테크노파크: whom a company of the region asks. */
export function officeOf(code: TechnoParkCode): Contact {
  const park = findTechnoPark(code);
  return park === null
    ? { name: '관할 테크노파크', phone: null, url: null, cite: SURVEY.at('담당 기관') }
    : { name: park.name, phone: park.phone, url: null, cite: park.cite };
}

/** 소재지: companies of the region that pays. */
export const onlyIn = (region: RegionCode, source: SourceDocument): Cited<readonly RegionCode[]> =>
  cited([region], source.at(`지원 대상 (${regionLabel(region)} 소재 기업)`));

/** The intake of an earlier year whose days no source states: over with that year at the latest. */
export const overWithYear = (year: number): Pick<GuideNotice, 'opensAt' | 'closesAt'> => ({
  opensAt: null,
  closesAt: `${year}-12-31T23:59:59.999+09:00`,
});

/** Where those days were looked for in vain. */
export const overWithYearIn = (source: SourceDocument): GuideTypeTerms['intakeWindow'] =>
  cited(
    'closed-at-both-ends',
    source.at('접수 기간 (공개된 자료에 없어 그 해가 지나면 끝난 것으로 봄)', 'inferred'),
  );

/** 지방비 of one clause; `provinceBp` is the province's part, null where the split is not known. */
export const localShare = (share: PayerShare, provinceBp: number | null, cite: Citation): LocalShare => ({
  ...share,
  provinceBp: cited(provinceBp, cite),
});

/** 지방비 whose split between province and city no source states. */
export const localSum = (
  rateBp: number | null,
  maxKrw: number | null,
  source: SourceDocument,
  clause = '지원 한도',
): LocalShare =>
  localShare(
    {
      rateBp: rateBp === null ? notStatedIn(source, '지원 비율') : cited(rateBp, source.at('지원 비율')),
      maxKrw: maxKrw === null ? notStatedIn(source, '지원 한도') : cited(maxKrw, source.at(clause)),
    },
    null,
    source.at('도비와 시·군비 분담 (공개된 자료에 없음)'),
  );

/** A rate of the largest project: the cap follows from the two and is not printed itself. */
export const rateOfLargest = (rateBp: number, maxProjectKrw: number, source: SourceDocument): PayerShare => ({
  ...payerShare(rateBp, null, source.at('분담 비율')),
  maxKrw: cited(
    (maxProjectKrw / 10_000) * rateBp,
    source.at('지원 한도 (사업비 한도 × 분담 비율)', 'inferred'),
  ),
});

/** What the press says nothing of. */
export const noMonthsIn = (source: SourceDocument): GuideTypeTerms['maxMonths'] =>
  notStatedIn(source, '사업 기간');

/** 안내 사항. */
export const note = (text: string, cite: Citation): Cited<string> => cited(text, cite);
