import type { ApplicationSummary } from '@subsidy/contract';
import { statusNext } from '@subsidy/rules';

/** What an application waits for, in one sentence. */
export interface Situation {
  title: string;
  text: string;
  /** The page where it goes on; null when there is nothing to do here. */
  action: { label: string; page: string } | null;
  /** The date passed before it was handed in. */
  missed: boolean;
}

type Known = Pick<ApplicationSummary, 'status' | 'openSupplementRequestId' | 'nextDueAt'>;

const WAITING = '지금은 기다리는 단계입니다';
const TO_DO = '지금 할 일';

const isPast = (at: string | null, now: number): boolean => at !== null && new Date(at).getTime() < now;

const waiting = (text: string): Situation => ({ title: WAITING, text, action: null, missed: false });
const toDo = (text: string, label: string, page: string): Situation => ({
  title: TO_DO,
  text,
  action: { label, page },
  missed: false,
});
const missed = (title: string, text: string): Situation => ({ title, text, action: null, missed: true });

/** 지금 할 일: by status, an open supplement request and whether its date has passed. */
export function situationOf({ status, openSupplementRequestId, nextDueAt }: Known, now: number): Situation {
  if (openSupplementRequestId !== null) {
    const page = `supplement-requests/${openSupplementRequestId}`;
    return toDo('테크노파크가 보완을 요청했습니다. 요청한 항목만 고쳐 다시 보내 주세요.', '보완하기', page);
  }
  const text = statusNext(status);
  switch (status) {
    case 'draft':
      return isPast(nextDueAt, now)
        ? missed(
            '제출하지 않은 신청입니다',
            '접수 마감 전에 제출하지 않아 접수되지 않았습니다. 쓴 내용은 볼 수 있지만 고치거나 제출할 수 없습니다.',
          )
        : toDo(text, '확인하고 제출', 'submission');
    case 'plan-open':
      return isPast(nextDueAt, now)
        ? missed(
            '사업계획서 마감이 지났습니다',
            '마감 전에 사업계획서를 제출하지 않아 평가를 받을 수 없습니다. 사정이 있으면 관할 테크노파크에 문의하세요.',
          )
        : toDo(text, '사업계획서 쓰기', 'plan');
    case 'selected':
    case 'reserve':
    case 'not-selected':
      return {
        title: '결과가 나왔습니다',
        text,
        action: { label: '결과 보기', page: 'result' },
        missed: false,
      };
    case 'requirements-not-met':
    case 'withdrawn':
      return { title: '절차가 끝났습니다', text, action: null, missed: false };
    case 'submitted':
    case 'plan-submitted':
    case 'under-review':
    case 'review-completed':
      return waiting(text);
  }
}
