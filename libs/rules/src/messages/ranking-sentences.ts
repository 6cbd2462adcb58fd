import type { RankingReason } from '../allocation/allocate.ts';
import type { Contradiction } from '../allocation/contradictions.ts';
import { won } from './format.ts';
import type { ApplicationStatus } from '../core/codes.ts';
import { regionLabel } from '../regions/regions.ts';
import { payerLabel, selectionResultLabel, siteCheckLabel } from './labels.ts';
import { statusLabel } from './status.ts';

/** What happened to an application after a selection was made of it. */
export function runChangeText({
  change,
  status,
}: {
  change: 'status' | 'figures';
  status: ApplicationStatus;
}): string {
  return change === 'status' ? `지금은 ${statusLabel(status)}` : '점수나 사업비 기록이 바뀜';
}

/** 선정 사유: why a result is what it is, and that the receipt number decided where it did. */
export function rankingReasonText(reason: RankingReason): string {
  const tie = reason.values.tied === true ? ` ${TIE}` : '';
  return `${resultText(reason)}${tie}`;
}

const TIE = '동점: 점수와 동점 기준이 모두 같은 신청이 있어 접수번호 순으로 정했습니다.';

const lineName = ({ payer, regionCode }: { payer: string; regionCode: string | null }): string =>
  regionCode === null ? payerLabel(payer) : `${regionLabel(regionCode)} ${payerLabel(payer)}`;

function resultText({ code, values }: RankingReason): string {
  switch (code) {
    case 'within-budget':
      return `종합점수 ${values.score}점으로 예산 안에서 선정되었습니다.`;
    case 'budget-too-short':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, 남은 예산 ${won(values.leftKrw)}이 지원금 ${won(values.governmentKrw)}보다 적어 예비입니다.`;
    case 'budget-used-up':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, 앞 순위에서 예산 배정이 끝나 예비입니다.`;
    case 'line-too-short':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, ${lineName(values)}의 남은 예산 ${won(values.leftKrw)}으로는 필요한 ${won(values.neededKrw)}을 댈 수 없어 예비입니다.`;
    case 'quota-full':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, 「${values.label}」 한도가 앞 순위에서 차서 예비입니다.`;
    case 'held-for-quota':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, 「${values.label}」 몫을 남겨야 하여 예비입니다.`;
    case 'supplier-full':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, 같은 공급기업의 과제가 앞 순위에서 한도 ${values.most}건을 채워 예비입니다.`;
    case 'below-pass-mark':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점에 미치지 못했습니다.`;
    case 'site-check-failed':
      return `현장확인 항목을 충족하지 않아 선정되지 않았습니다: ${values.checks.map(siteCheckLabel).join(', ')}`;
    case 'decided-again':
      return `재심의로 결과를 다시 정했습니다(이전 결과: ${selectionResultLabel(values.former)}). ${values.reason}`;
  }
}

/** 배정 기준의 모순 in words, one for each row or ceiling. */
export function contradictionText({ kind, values }: Contradiction): string {
  switch (kind) {
    case 'too-few':
      return `「${values.label}」 ${values.least}건 이상: 합격선을 넘은 대상이 ${values.members}건뿐입니다.`;
    case 'floor':
      return `「${values.label}」 ${values.least}건 이상`;
    case 'quota':
      return `「${values.label}」 한도`;
    case 'line':
      return `${lineName(values)} 예산 ${won(values.budgetKrw)}`;
    case 'supplier':
      return `공급기업별 ${values.most}건까지`;
  }
}
