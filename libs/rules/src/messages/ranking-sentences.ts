import type { RankingReason } from '../allocation/allocate.ts';
import { won } from './format.ts';
import { siteCheckLabel } from './labels.ts';

/** 선정 사유: one sentence on why a result is what it is. */
export function rankingReasonText({ code, values }: RankingReason): string {
  switch (code) {
    case 'within-budget':
      return `종합점수 ${values.score}점으로 예산 안에서 선정되었습니다.`;
    case 'budget-too-short':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, 남은 예산 ${won(values.leftKrw)}이 지원금 ${won(values.governmentKrw)}보다 적어 예비입니다.`;
    case 'budget-used-up':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점을 넘었지만, 앞 순위에서 예산 배정이 끝나 예비입니다.`;
    case 'below-pass-mark':
      return `종합점수 ${values.score}점으로 합격선 ${values.passMark}점에 미치지 못했습니다.`;
    case 'site-check-failed':
      return `현장확인 항목을 충족하지 않아 선정되지 않았습니다: ${values.checks.map(siteCheckLabel).join(', ')}`;
  }
}
