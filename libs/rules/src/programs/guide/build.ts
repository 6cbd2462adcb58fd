import { cited, type Citation, type Cited, type Figure, type SourceDocument } from '../../core/citation.ts';
import type { SmartLevel } from '../../core/codes.ts';
import type { GuideNotice } from '../../core/notice.ts';
import { PORTAL_STANDARD } from '../../core/portal-standard.ts';
import { N26 } from '../manufacturing-ai/citations.ts';
import { STRATEGY_3 } from './sources.ts';
import type { Contact } from '../../core/terms.ts';
import type { PayerShare } from '../../core/type-terms.ts';
import { decidableGuide, type GuideTerms, type GuideTypeTerms } from './terms.ts';

// How the notices of guided programs are put together: what their sources leave out is said once, here.

const carriedOver = (clause: string): Citation =>
  N26.at(`${clause} (제조AI특화 공고에서 준용 – 해당 공고문 확인 필요)`, 'inferred');

/** Conditions that only the AI-track notice states; the programs of the same ministry are taken to have them too. */
const CARRIED_OVER = {
  manufacturingDivisions: cited({ from: 10, to: 34 }, carriedOver('지원 대상 (제조업)')),
  acceptedSizes: cited(['sme', 'mid-sized'], carriedOver('지원 대상')),
  acceptedBusinessStatuses: cited(['operating'], carriedOver('휴·폐업')),
  taxArrears: cited('excluded', carriedOver('국세·지방세 체납')),
  excludedBusinesses: cited(
    ['entertainment', 'lodging-restaurant', 'unwholesome-amusement'],
    carriedOver('제외 업종'),
  ),
  participationBan: cited('excluded', carriedOver('참여제한')),
  samePlanFunded: cited('excluded', carriedOver('동일·유사 과제')),
} satisfies Partial<GuideTypeTerms>;

/** 공급기업 Pool: carried over to the programs that a supplier builds for. */
export const SUPPLIER_POOL: Cited<'registered'> = cited('registered', carriedOver('공급기업 자격'));

/** What a source says nothing of. */
const UNSTATED = {
  supplierPool: null,
  regions: null,
  cities: null,
  industries: null,
  employeesBelow: null,
  revenueBelowKrw: null,
  revenueAboveKrw: null,
  neverFunded: null,
  entryLevel: null,
  targetLevel: null,
  scopes: null,
  leadCompanies: null,
  supportCount: null,
  government: null,
  leadCompany: null,
  local: null,
  companyMaxRateBp: null,
  maxProjectKrw: null,
  inKind: null,
} satisfies Partial<GuideTypeTerms>;

/** What every type has to say for itself. */
type OwnTypeTerms = Partial<GuideTypeTerms> &
  Pick<GuideTypeTerms, 'type' | 'label' | 'summary' | 'intakeWindow' | 'blockingProjects' | 'maxMonths'>;

/** 유형: what is known of it, with the conditions that are carried over; the rest is open. */
export const guideType = (own: OwnTypeTerms): GuideTypeTerms => ({ ...UNSTATED, ...CARRIED_OVER, ...own });

const ROUNDING_UNIT_KRW: Cited<number> = cited(1_000, PORTAL_STANDARD.at('사업비 절사 단위'));

type OwnNotice = Pick<GuideNotice, 'id' | 'title' | 'opensAt' | 'closesAt'> &
  Pick<GuideTerms, 'program' | 'year' | 'cite' | 'office' | 'types'> &
  Partial<GuideTerms>;

/** 안내 공고 with the terms that are alike in all of them. */
export const guideNotice = ({ id, title, opensAt, closesAt, ...own }: OwnNotice): GuideNotice => ({
  id,
  version: 1,
  title,
  program: own.program,
  sample: false,
  opensAt,
  closesAt,
  terms: decidableGuide({
    countsTowardsTarget: false,
    notes: [],
    roundingUnitKrw: ROUNDING_UNIT_KRW,
    ...own,
  }),
});

/** 접수 기간 in whole days: where no hour is stated, the last day counts to its end. */
export const wholeDays = (from: string, until: string): Pick<GuideNotice, 'opensAt' | 'closesAt'> => ({
  opensAt: `${from}T00:00:00+09:00`,
  closesAt: `${until}T23:59:59.999+09:00`,
});

/** 접수 기간 that no source states. */
export const NO_WINDOW: Pick<GuideNotice, 'opensAt' | 'closesAt'> = { opensAt: null, closesAt: null };

/** Where the days of intake stand; the hour of closing is a reading. */
export const daysStatedIn = (source: SourceDocument): GuideTypeTerms['intakeWindow'] =>
  cited('closed-at-both-ends', source.at('접수 기간 (마감 시각은 없어 마지막 날 끝까지로 봄)', 'inferred'));

/** Where the days of intake were looked for in vain. */
export const daysNotStatedIn = (source: SourceDocument): GuideTypeTerms['intakeWindow'] =>
  cited('closed-at-both-ends', source.at('접수 기간 (공개된 자료에 없음)'));

/** A figure that was looked for in a source in vain. */
export const notStatedIn = (source: SourceDocument, what: string): Figure<never> =>
  cited(null, source.at(`${what} (공개된 자료에 없음)`));

/** 지원 비율과 한도 from one clause. */
export const payerShare = (rateBp: number | null, maxKrw: number | null, cite: Citation): PayerShare => ({
  rateBp: cited(rateBp, cite),
  maxKrw: cited(maxKrw, cite),
});

/** 목표 수준: at least this one. */
export const targetFrom = (minimum: SmartLevel, cite: Citation): GuideTypeTerms['targetLevel'] =>
  cited({ minimum, listedSteps: [] }, cite);

/** 기초 is left to the provinces, 상생형 and 소공인 since 2023, so a program of the ministry starts at 중간1. */
export const ABOVE_BASIC = targetFrom(
  'intermediate-1',
  STRATEGY_3.at('기초단계 (2023년부터 중앙정부가 직접 지원하지 않음)', 'inferred'),
);

const office = (name: string, cite: Citation, url: string | null = null): Contact => ({
  name,
  phone: null,
  url,
  cite,
});

/** 전담기관 of the smart-factory programs. */
export const SMART_FACTORY_OFFICE = office(
  '스마트제조혁신추진단',
  STRATEGY_3.at('스마트제조혁신추진단 (사업 전담기관)'),
  'https://www.smart-factory.kr',
);

/** 제조로봇 도입. */
export const ROBOT_OFFICE = office('한국로봇산업진흥원', N26.at('참여제한 (제조로봇 도입)'));

/** 자동화공정 구축. */
export const PROCESS_OFFICE = office('국가뿌리산업진흥센터', N26.at('참여제한 (자동화공정 구축)'));

/** 소공인 지원. */
export const MICRO_OFFICE = office(
  '소상공인시장진흥공단',
  PORTAL_STANDARD.at('소공인 사업 담당 기관 (해당 공고문 확인 필요)'),
);
