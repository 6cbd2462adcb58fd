import type { Citation, Cited } from '../core/citation.ts';
import type { NoticeTerms } from '../core/notice.ts';
import type { AiTrackTypeTerms, ConditionTerms, FeeStep } from '../programs/manufacturing-ai/terms.ts';
import { percent, won, wonInWords } from './format.ts';
import {
  bonusLabel,
  excludedBusinessLabel,
  inKindLabel,
  levelLabel,
  mentoringLabel,
  programLabel,
  rubricBlockLabel,
} from './labels.ts';

/** One line of the notice page: what holds, in words, and where it stands. */
export interface TermsLine {
  group: string;
  label: string;
  text: string;
  cite: Citation;
}

/** Label, text and source of a line, before its group is added. */
export type Line = readonly [label: string, text: string, cite: Citation];

/** Lines of one group of the page. */
export const grouped = (group: string, lines: readonly Line[]): TermsLine[] =>
  lines.map(([label, text, cite]) => ({ group, label, text, cite }));

/** 공고 조건 in Korean, line by line, each with its source. */
export function describeTerms(terms: NoticeTerms): readonly TermsLine[] {
  return [
    ...grouped('지원 규모', scaleLines(terms)),
    ...grouped('지원 대상과 제외', conditionLines(terms.conditions)),
    ...terms.types.flatMap((typeTerms) => grouped(typeTerms.label, typeLines(typeTerms))),
    ...grouped('가점', bonusLines(terms)),
    ...grouped('평가', scoringLines(terms)),
    ...grouped('선정 후', afterLines(terms)),
    ...grouped('제출', fileLines(terms)),
  ];
}

function scaleLines({ budgetKrw, projectCount }: NoticeTerms): Line[] {
  const lines: Line[] = [['과제 수', `${projectCount.value}개 내외`, projectCount.cite]];
  if (budgetKrw !== null) lines.unshift(['예산', wonInWords(budgetKrw.value), budgetKrw.cite]);
  return lines;
}

function conditionLines(conditions: ConditionTerms): Line[] {
  const { buildHistory, repeatedCells, supplierPool } = conditions;
  const lines: Line[] = [
    ...companyLines(conditions),
    ['AI 공정·기능', '이전 연도에 지원받은 것과 같은 공정·기능은 다시 지원하지 않음', repeatedCells.cite],
    supplierLine(supplierPool),
  ];
  if (buildHistory !== null) {
    lines.push([
      '구축 이력',
      '스마트공장 구축 또는 수준확인 이력이 시스템에서 확인되는 기업',
      buildHistory.cite,
    ]);
  }
  return lines;
}

/** 지원 대상과 제외: what every notice asks of the company. */
export function companyLines(
  conditions: Omit<ConditionTerms, 'buildHistory' | 'repeatedCells' | 'supplierPool'>,
): Line[] {
  const { manufacturingDivisions: divisions, acceptedSizes, blockingProjects } = conditions;
  const lines: Line[] = [
    [
      '업종',
      `제조업 (한국표준산업분류 중분류 ${divisions.value.from}–${divisions.value.to})`,
      divisions.cite,
    ],
    [
      '기업 규모',
      acceptedSizes.value.includes('mid-sized') ? '중소기업 또는 중견기업' : '중소기업',
      acceptedSizes.cite,
    ],
    ['영업 상태', '휴업·폐업 중이 아닌 기업', conditions.acceptedBusinessStatuses.cite],
    ['세금', '국세·지방세 체납이 없는 기업', conditions.taxArrears.cite],
    [
      '제외 업종',
      conditions.excludedBusinesses.value.map(excludedBusinessLabel).join(', '),
      conditions.excludedBusinesses.cite,
    ],
    [
      '참여제한',
      '참여제한 기간이 아닌 기업 (제한 마지막 날까지 신청할 수 없음)',
      conditions.participationBan.cite,
    ],
    ['중복 지원', '같거나 비슷한 계획으로 정부 지원을 받지 않은 기업', conditions.samePlanFunded.cite],
    ['동시수행', concurrencyText(blockingProjects.value), blockingProjects.cite],
  ];
  return lines;
}

const concurrencyText = (blocking: ConditionTerms['blockingProjects']['value']): string =>
  blocking.length === 0
    ? '다른 과제와의 동시수행을 막는 규정이 확인되지 않음 (구축 내용은 겹치지 않아야 함)'
    : `접수 마감일까지 구축이 끝나지 않는 ${blocking.map(blockingText).join(', ')} 과제가 없는 기업`;

/** 공급기업 자격. */
export const supplierLine = ({ cite }: ConditionTerms['supplierPool']): Line => [
  '공급기업',
  '공급기업 Pool에 등록된 공급기업 (자체 개발 인력이 있으면 단독 신청 가능)',
  cite,
];

const blockingText = ({ program, years }: { program: string; years: readonly number[] | null }): string =>
  years === null ? programLabel(program) : `${years.join('·')}년 ${programLabel(program)}`;

function typeLines(typeTerms: AiTrackTypeTerms): Line[] {
  const { governmentShare, capUsedUpBy, maxMonths, targetLevel, inKind, mentoring } = typeTerms;
  const { minimum } = targetLevel.value;
  const lines: Line[] = [
    [
      '정부지원금',
      `총사업비의 ${percent(governmentShare.maxRateBp.value)} 이내, 최대 ${wonInWords(governmentShare.maxKrw.value)}`,
      governmentShare.maxKrw.cite,
    ],
    ['사업 기간', `${maxMonths.value}개월 이내`, maxMonths.cite],
    [
      '목표 수준',
      minimum === null ? '정하지 않음' : `${levelLabel(minimum)} 이상이며 현재 수준 이상`,
      targetLevel.cite,
    ],
    [
      '현물',
      `기업부담금의 ${percent(inKind.maxRateBp.value)} 이내, 최대 ${wonInWords(inKind.maxKrw.value)}`,
      inKind.maxKrw.cite,
    ],
    ['현물 항목', inKind.kinds.value.map(inKindLabel).join(', '), inKind.kinds.cite],
    ...requiredCostLines(typeTerms),
  ];
  if (capUsedUpBy !== null) {
    const text = `이전 데이터 수집·검증 지원금과 합쳐 ${wonInWords(governmentShare.maxKrw.value)} 이내`;
    lines.splice(1, 0, ['합산 한도', text, capUsedUpBy.cite]);
  }
  const refused = inKind.kindsRefusedWithoutSupplier;
  if (refused.value.length > 0) {
    lines.push(['단독 신청', `현물로 ${refused.value.map(inKindLabel).join(', ')} 편성 불가`, refused.cite]);
  }
  if (mentoring !== null) {
    lines.push([
      '제조DX멘토단',
      `다음 중 하나 의무: ${mentoring.value.map(mentoringLabel).join(', ')}`,
      mentoring.cite,
    ]);
  }
  return lines;
}

function requiredCostLines({ requiredCosts }: AiTrackTypeTerms): Line[] {
  const { accountingFee, trainingKrw, technologyEscrowKrw } = requiredCosts;
  const amount = (label: string, cost: Cited<number> | null): Line[] =>
    cost === null ? [] : [[label, won(cost.value), cost.cite]];
  return [
    ['회계정산 수수료', accountingFee.value.map(feeText).join(', '), accountingFee.cite],
    ...amount('교육비', trainingKrw),
    ...amount('기술임치비', technologyEscrowKrw),
  ];
}

const feeText = ({ upToKrw, feeKrw }: FeeStep): string =>
  upToKrw === null ? `그 초과 ${won(feeKrw)}` : `총사업비 ${wonInWords(upToKrw)}까지 ${won(feeKrw)}`;

function bonusLines({ bonus }: NoticeTerms): Line[] {
  const items = bonus.items.map(({ code, points, evidence, cite }): Line => [
    `${bonusLabel(code)} (${points}점)`,
    evidence,
    cite,
  ]);
  const limit = `최대 ${bonus.maxItems.value}개 항목, 합계 ${bonus.maxPoints.value}점까지`;
  return [...items, ['인정 한도', limit, bonus.maxPoints.cite]];
}

function scoringLines({ scoring }: NoticeTerms): Line[] {
  const order = scoring.tieBreak.value.map((by) =>
    by === 'technical' ? '가점을 뺀 점수' : rubricBlockLabel(by),
  );
  return [
    ['합격선', `${scoring.passMark.value}점`, scoring.passMark.cite],
    [
      '평점',
      `평가위원 평균 (${scoring.dropExtremesFrom.value}명 이상이면 최고·최저 점수 제외)`,
      scoring.dropExtremesFrom.cite,
    ],
    ['동점자 처리', order.join(' → '), scoring.tieBreak.cite],
  ];
}

function afterLines({ afterSelection }: NoticeTerms): Line[] {
  const { logReportingYears, escrowYears, interimInspectionMonths } = afterSelection;
  return [
    ['중간점검', `협약 후 ${interimInspectionMonths.value}개월 이내`, interimInspectionMonths.cite],
    ['기술임치', `${escrowYears.value}년 이상`, escrowYears.cite],
    ['사후관리', `완료 후 ${logReportingYears.value}년간 솔루션 로그 제출`, logReportingYears.cite],
  ];
}

function fileLines({ files, roundingUnitKrw }: NoticeTerms): Line[] {
  const megabytes = Math.floor(files.maxBytes.value / 1_048_576);
  return [
    ['파일 형식', files.formats.value.join(', '), files.formats.cite],
    ['파일 크기', `파일마다 ${megabytes} MB 이내`, files.maxBytes.cite],
    ['금액 절사', `${won(roundingUnitKrw.value)} 미만 버림`, roundingUnitKrw.cite],
  ];
}
