import type { Cited, Figure } from '../core/citation.ts';
import type { GuideTerms, GuideTypeTerms, LocalShare, PayerShare } from '../programs/guide/terms.ts';
import { regionLabel } from '../regions/regions.ts';
import { companyLines, grouped, supplierLine, type Line, type TermsLine } from './describe-terms.ts';
import { percent, won, wonInWords } from './format.ts';
import { inKindLabel, leadCompanyLabel, levelLabel, projectScopeLabel } from './labels.ts';

/** 안내 공고의 조건 in Korean, line by line, each with its source; an open figure says whom to ask. */
export function describeGuide(terms: GuideTerms): readonly TermsLine[] {
  const { types, office, notes, roundingUnitKrw } = terms;
  const common = types.slice(0, 1).flatMap(companyLines);
  return [
    ...grouped('지원 대상과 제외', common),
    ...types.flatMap((typeTerms) =>
      grouped(typeTerms.label, [
        ...moneyLines(typeTerms, openFor(office.name)),
        ...ownConditionLines(typeTerms),
        ...companyLines(typeTerms).filter((line) => !isAmong(common, line)),
      ]),
    ),
    ...grouped('담당 기관', [['문의', officeText(terms), office.cite]]),
    ...grouped(
      '알아 둘 점',
      notes.map(({ value, cite }, index): Line => [`안내 ${index + 1}`, value, cite]),
    ),
    ...grouped('계산 기준', [['금액 절사', `${won(roundingUnitKrw.value)} 미만 버림`, roundingUnitKrw.cite]]),
  ];
}

const isAmong = (lines: readonly Line[], [label, text]: Line): boolean =>
  lines.some((line) => line[0] === label && line[1] === text);

const officeText = ({ office: { name, phone, url } }: GuideTerms): string =>
  [name, phone, url].filter((part) => part !== null).join(' · ');

/** Writes a figure, or whom to ask for it. */
type Write = <T>(figure: Figure<T>, text: (value: T) => string) => string;

const openFor =
  (office: string): Write =>
  (figure, text) =>
    figure.value === null ? `공개된 자료에 없음 – ${office}에 문의` : text(figure.value);

function moneyLines(typeTerms: GuideTypeTerms, write: Write): Line[] {
  const { government, leadCompany, local, companyMaxRateBp, maxProjectKrw, maxMonths } = typeTerms;
  return [
    ...shareLines('정부지원', government, write),
    // The government and the province pay at most their rate, a lead company at least: 주관기관 30 % 이상.
    ...shareLines('주관기업 부담', leadCompany, write, ''),
    ...shareLines('지방비', local, write),
    ...splitLines(local, write),
    ...lineOf('기업 부담 비율', companyMaxRateBp, (rateBp) => `총사업비의 ${percent(rateBp)} 이내`),
    ...lineOf('총사업비 한도', maxProjectKrw, wonInWords),
    ...inKindLines(typeTerms, write),
    ['사업 기간', write(maxMonths, (months) => `${months}개월 이내`), maxMonths.cite],
  ];
}

function shareLines(label: string, share: PayerShare | null, write: Write, bound = ' 이내'): Line[] {
  if (share === null) return [];
  const { rateBp, maxKrw } = share;
  return [
    [`${label} 비율`, write(rateBp, (rate) => `총사업비의 ${percent(rate)}${bound}`), rateBp.cite],
    [`${label} 한도`, write(maxKrw, (amountKrw) => `최대 ${wonInWords(amountKrw)}`), maxKrw.cite],
  ];
}

function splitLines(local: LocalShare | null, write: Write): Line[] {
  if (local === null) return [];
  const { value, cite } = local.provinceBp;
  const text = write(
    { value, cite },
    (rateBp) => `시·도 ${percent(rateBp)}, 시·군·구 ${percent(10_000 - rateBp)}`,
  );
  return [['지방비 분담', text, cite]];
}

function inKindLines({ inKind }: GuideTypeTerms, write: Write): Line[] {
  if (inKind === null) return [];
  const { maxRateBp, maxKrw, kinds } = inKind;
  return [
    ['현물 비율', write(maxRateBp, (rate) => `기업부담금의 ${percent(rate)} 이내`), maxRateBp.cite],
    ['현물 한도', write(maxKrw, (amountKrw) => `최대 ${wonInWords(amountKrw)}`), maxKrw.cite],
    ['현물 항목', write(kinds, (codes) => codes.map(inKindLabel).join(', ')), kinds.cite],
  ];
}

function ownConditionLines(typeTerms: GuideTypeTerms): Line[] {
  const { supplierPool, supportCount } = typeTerms;
  return [
    ...placeLines(typeTerms),
    ...scaleLines(typeTerms),
    ...levelLines(typeTerms),
    ...lineOf('구축 범위', typeTerms.scopes, (scopes) => scopes.map(projectScopeLabel).join(', ')),
    ...lineOf(
      '주관기관',
      typeTerms.leadCompanies,
      (leads) => `${leads.map(leadCompanyLabel).join(', ')} 협력사`,
    ),
    ...lineOf('지원 횟수', supportCount?.maxTimes ?? null, (times) => `같은 목표 수준에서 ${times}번까지`),
    ...lineOf(
      '누적 한도',
      supportCount?.maxKrw ?? null,
      (krw) => `같은 목표 수준에서 ${wonInWords(krw)}까지`,
    ),
    ...(supplierPool === null ? [] : [supplierLine(supplierPool)]),
  ];
}

const placeLines = ({ regions, cities, industries }: GuideTypeTerms): Line[] => [
  ...lineOf('지원 지역', regions, (codes) => codes.map(regionLabel).join(', ')),
  ...lineOf('시·군·구', cities, (names) => names.join(', ')),
  ...lineOf('지원 분야', industries, (fields) => fields.map(({ label }) => label).join(', ')),
];

const scaleLines = ({
  employeesBelow,
  revenueBelowKrw,
  revenueAboveKrw,
  neverFunded,
}: GuideTypeTerms): Line[] => [
  ...lineOf('상시근로자', employeesBelow, (below) => `${below}명 미만`),
  ...lineOf('평균 매출 상한', revenueBelowKrw, (krw) => `${wonInWords(krw)} 미만`),
  ...lineOf('평균 매출 하한', revenueAboveKrw, (krw) => `${wonInWords(krw)} 초과`),
  ...lineOf('지원 이력', neverFunded, () => '스마트공장 지원을 받은 적이 없는 기업'),
];

const levelLines = ({ entryLevel, targetLevel, levelStep }: GuideTypeTerms): Line[] => [
  ...lineOf('현재 수준', entryLevel, (level) => `${levelLabel(level)} 이상`),
  ...lineOf('목표 수준', targetLevel, ({ minimum }) =>
    minimum === null ? '정하지 않음' : `${levelLabel(minimum)} 이상이며 현재 수준 이상`,
  ),
  ...lineOf('수준 이동', levelStep ?? null, (step) =>
    step === 'same' ? '목표 수준이 현재 수준과 같음' : '목표 수준이 현재 수준보다 높음',
  ),
];

const lineOf = <T>(label: string, figure: Cited<T> | null, text: (value: T) => string): Line[] =>
  figure === null ? [] : [[label, text(figure.value), figure.cite]];
