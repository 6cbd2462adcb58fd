import type { CaseBlock } from '../lifecycle/case-actions.ts';

const SENTENCES: Readonly<Record<CaseBlock, string>> = {
  'supplement-open': '보완 요청이 진행 중입니다. 기업이 답변하거나 기한이 지난 뒤에 할 수 있습니다.',
  'fail-waits':
    '부적합 판정이 확인을 기다리고 있습니다. 다른 담당자가 확인하거나 되돌린 뒤에 할 수 있습니다.',
  'no-fail-waits': '확인을 기다리는 부적합 판정이 없습니다. 화면을 새로 고쳐 주세요.',
  'own-check': '판정한 사람은 확인하거나 되돌릴 수 없습니다. 다른 담당자가 합니다.',
  'park-decides':
    '관할 테크노파크의 다른 담당자가 확인합니다. 다른 담당자가 없을 때만 전담기관이 확인합니다.',
};

/** Why something may not be done with a case now, and when it may. */
export const caseBlockSentence = (block: CaseBlock): string => SENTENCES[block];
