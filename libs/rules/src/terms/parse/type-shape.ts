import {
  BUSINESS_STATUSES,
  EXCLUDED_BUSINESSES,
  IN_KIND_KINDS,
  LEAD_COMPANIES,
  MENTORING_KINDS,
  PROJECT_SCOPES,
  REGION_CODES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
} from '../../core/codes.ts';
import { LARGEST_FIGURE_KRW } from '../../core/fact-limits.ts';
import type { GrantKindTerms } from '../../core/grant-kind.ts';
import type {
  BlockingProject,
  ConditionTerms,
  FeeStep,
  IndustryField,
  InKindTerms,
  LevelStep,
  LocalShare,
  PayerShare,
  RequiredCostTerms,
  SupportCount,
  TargetLevelTerms,
  TopUpTerms,
} from '../../core/type-terms.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import type { TypeFormat2 } from '../format-2.ts';
import {
  citation,
  cited,
  code,
  figure,
  krw,
  label,
  maybe,
  maybeCited,
  months,
  rateBp,
  sentences,
  year,
} from './parts.ts';
import {
  exactly,
  list,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
  whole,
  yesNo,
  type Members,
  type Shape,
} from './shape.ts';

const codes = <const Of extends string>(all: readonly Of[]): Shape<Of[]> =>
  list(oneOf(all), { max: all.length });
const only = <const Of extends string>(word: Of): Shape<Of> => exactly(word, termsWords.onlyValue);

const level = named('SmartLevel', '스마트공장 수준', oneOf(SMART_LEVELS));
const region = named('RegionCode', '광역시도', oneOf(REGION_CODES));
const grantKind = named(
  'GrantKind',
  '어느 세부사업과 유형의 지원금인가',
  object<GrantKindTerms>({ program: code, type: code }),
);
const industryCode = text({
  max: 5,
  pattern: { source: String.raw`^\d{2,5}$`, message: termsWords.industryForm },
});
/** A figure of a company's accounts. */
const accounts = whole(0, LARGEST_FIGURE_KRW);

const industries = list(object<IndustryField>({ label, codes: list(industryCode, { max: 500 }) }), {
  min: 1,
  max: 50,
});
const blockingProjects = list(
  object<BlockingProject>({ program: code, years: nullable(list(year, { min: 1, max: 20 })) }),
  { max: 50 },
);
const targetLevel = object<TargetLevelTerms>({
  minimum: nullable(level),
  listedSteps: list(object<LevelStep>({ from: level, to: level }), { max: 25 }),
});
const supportCount = object<SupportCount>({
  program: code,
  maxTimes: cited(whole(1, 20)),
  maxKrw: cited(krw),
});

type Given = Pick<TypeFormat2, keyof ConditionTerms>;

/** 자격 조건: each may be left out but the window. */
const CONDITIONS: Members<Given> = {
  intakeWindow: cited(only('closed-at-both-ends')),
  manufacturingDivisions: maybeCited(
    object<{ from: number; to: number }>({ from: whole(1, 99), to: whole(1, 99) }),
  ),
  industries: maybeCited(industries),
  regions: maybeCited(list(region, { min: 1, max: REGION_CODES.length })),
  cities: maybeCited(list(label, { min: 1, max: 300 })),
  acceptedSizes: maybeCited(codes(SIZE_CERTIFICATES)),
  employeesBelow: maybeCited(whole(1, 1_000_000)),
  revenueBelowKrw: maybeCited(accounts),
  revenueAboveKrw: maybeCited(accounts),
  leadCompanies: maybeCited(codes(LEAD_COMPANIES)),
  acceptedBusinessStatuses: maybeCited(codes(BUSINESS_STATUSES)),
  taxArrears: maybeCited(only('excluded')),
  excludedBusinesses: maybeCited(codes(EXCLUDED_BUSINESSES)),
  participationBan: maybeCited(only('excluded')),
  samePlanFunded: maybeCited(only('excluded')),
  buildHistory: maybeCited(only('required')),
  neverFunded: maybeCited(only('required')),
  entryLevel: maybeCited(level),
  targetLevel: maybeCited(targetLevel),
  levelStep: maybeCited(oneOf(['same', 'up'])),
  scopes: maybeCited(list(oneOf(PROJECT_SCOPES), { min: 1, max: PROJECT_SCOPES.length })),
  blockingProjects: maybeCited(blockingProjects),
  repeatedCells: maybeCited(grantKind),
  governmentCap: maybeCited(object<{ usedUpBy: GrantKindTerms | null }>({ usedUpBy: nullable(grantKind) })),
  supportCount: maybe(supportCount),
  totalCostLimit: maybeCited(krw),
  kindsRefusedAlone: maybeCited(codes(IN_KIND_KINDS)),
  mentoring: maybeCited(list(oneOf(MENTORING_KINDS), { min: 1, max: MENTORING_KINDS.length })),
  supplierPool: maybeCited(only('registered')),
};

const share = object<PayerShare>({ rateBp: figure(rateBp), maxKrw: figure(krw) });
const localShare = object<LocalShare>({
  rateBp: figure(rateBp),
  maxKrw: figure(krw),
  provinceBp: figure(rateBp),
});
const topUp = object<TopUpTerms>({
  regionCode: region,
  rateBp: cited(rateBp),
  maxKrw: cited(krw),
  provinceBp: cited(rateBp),
});
const inKind = object<InKindTerms>({
  maxRateBp: figure(rateBp),
  maxKrw: figure(krw),
  kinds: figure(codes(IN_KIND_KINDS)),
});
const requiredCosts = object<RequiredCostTerms>({
  accountingFee: cited(list(object<FeeStep>({ upToKrw: nullable(krw), feeKrw: krw }), { min: 1, max: 50 })),
  trainingKrw: nullable(cited(krw)),
  technologyEscrowKrw: nullable(cited(krw)),
});

/** 유형. */
export const typeShape: Shape<TypeFormat2> = named(
  'Type',
  '유형: 자격 조건과 사업비',
  object<TypeFormat2>({
    type: code,
    label,
    summary: sentences,
    ...CONDITIONS,
    government: maybe(share),
    leadCompany: maybe(share),
    leadPledge: maybeCited(only('required')),
    local: maybe(localShare),
    companyCite: optional(citation),
    companyMaxRateBp: maybeCited(rateBp),
    topUps: optional(list(topUp, { max: REGION_CODES.length })),
    takesTopUps: optional(yesNo),
    mayHaveOpenFigures: optional(yesNo),
    maxProjectKrw: maybeCited(krw),
    inKind: maybe(inKind),
    requiredCosts: maybe(requiredCosts),
    maxMonths: figure(months),
  }),
);
