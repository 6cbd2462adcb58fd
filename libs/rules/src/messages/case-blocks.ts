import type { CaseBlock } from '../lifecycle/case-actions.ts';

const SENTENCES: Readonly<Record<CaseBlock, string>> = {
  'supplement-open': '보완 요청이 진행 중입니다. 기업이 답변하거나 기한이 지난 뒤에 할 수 있습니다.',
  'fail-waits':
    '부적합 판정이 확인을 기다리고 있습니다. 다른 담당자가 확인하거나 되돌린 뒤에 할 수 있습니다.',
  'no-fail-waits': '확인을 기다리는 부적합 판정이 없습니다. 화면을 새로 고쳐 주세요.',
  'own-check': '판정한 사람은 확인하거나 되돌릴 수 없습니다. 다른 담당자가 합니다.',
  'park-decides':
    '관할 테크노파크의 다른 담당자가 확인합니다. 다른 담당자가 없을 때만 전담기관이 확인합니다.',
  reopened:
    '기업이 신청서를 다시 열어 고치고 있습니다. 다시 제출하거나 취소하거나 접수가 마감된 뒤에 할 수 있습니다.',
  'under-check':
    '테크노파크가 요건검토를 마무리하고 있어 신청서를 다시 열 수 없습니다. 결과는 메일로 알려 드립니다.',
  'already-reopened': '이미 다시 열어 고치고 있습니다. 화면을 새로 고쳐 주세요.',
  'not-reopened': '다시 연 신청서가 없습니다. 마지막으로 제출한 내용이 접수되어 있습니다.',
  'intake-over': '접수가 마감되어 신청서를 다시 열 수 없습니다. 마지막으로 제출한 내용으로 심사합니다.',
  'lead-company-unconfirmed':
    '주관기관이 낼 금액을 아직 확인하지 않았습니다. 주관기관 담당자가 포털에 로그인해 확인한 뒤에 적합으로 판정할 수 있습니다.',
  'lead-company-declined':
    '주관기관이 비용을 내지 않겠다고 답했습니다. 신청기업이 다른 주관기관을 정하고 그 주관기관이 확인한 뒤에 적합으로 판정할 수 있습니다.',
  'lead-company-too-little':
    '총사업비가 바뀌어 주관기관이 확인한 금액이 최소 부담 금액보다 적습니다. 주관기관 담당자가 금액을 다시 확인한 뒤에 적합으로 판정할 수 있습니다.',
  'lead-company-needed':
    '신청기업의 부담이 공고가 정한 비율을 넘습니다. 주관기관이 금액을 더 확인하거나 보완 요청으로 총사업비를 줄인 뒤에 적합으로 판정할 수 있습니다.',
  'no-fail-in-force': '확정된 부적합 판정이 없습니다. 화면을 새로 고쳐 주세요.',
  'already-reconsidered': '이미 재심의를 요청해 승인자의 결정을 기다리고 있습니다.',
  'no-reconsideration-waits': '결정을 기다리는 재심의 요청이 없습니다. 화면을 새로 고쳐 주세요.',
  'claim-disputed':
    '다른 분이 이 사업자등록번호의 실제 회사라고 알려 와 관리자가 확인하고 있습니다. 확인이 끝난 뒤에 적합으로 판정할 수 있습니다.',
  'own-reconsideration': '재심의를 요청한 사람은 결정할 수 없습니다. 다른 승인자가 합니다.',
};

/** Why something may not be done with a case now, and when it may. */
export const caseBlockSentence = (block: CaseBlock): string => SENTENCES[block];
