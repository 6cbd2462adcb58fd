import type { ApplicationStatus } from '../core/codes.ts';
import { statusNext } from './status.ts';

/** What an application waits for, in one sentence. */
export interface Situation {
  title: string;
  text: string;
  /** The page where it goes on; null when there is nothing to do here. */
  action: { label: string; page: string } | null;
  /** The date passed before it was handed in. */
  missed: boolean;
}

/** What of a case tells what it waits for; instants are ISO 8601. */
export interface WaitingCase {
  status: ApplicationStatus;
  openSupplementRequestId: string | null;
  supplementAnsweredAt: string | null;
  costAnswerAwaited: boolean;
  nextDueAt: string | null;
  reopenedAt?: string | null;
}

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

const SUPPLEMENT_LAPSED: Situation = {
  title: '보완 기한이 지났습니다',
  text: '기한 안에 답변을 보내지 않아 이제 보낼 수 없습니다. 테크노파크가 처음 제출한 내용으로 요건검토를 합니다. 사정이 있으면 관할 테크노파크에 문의하세요.',
  action: null,
  missed: false,
};

const REOPENED = toDo(
  '다시 연 신청서를 고치고 접수 마감 전에 다시 제출해 주세요.',
  '확인하고 다시 제출',
  'submission',
);

const SUPPLEMENT_SENT =
  '보완 답변을 보냈습니다. 테크노파크가 고친 내용을 확인합니다. 결과는 메일로 알려 드립니다.';

/** 원가계산 회신: silence is an answer too, and is told as one. */
const costAnswer = (isOver: boolean): Situation =>
  isOver
    ? waiting('원가계산 결과의 회신 기한이 지나 인정한 금액으로 확정되었습니다. 평가를 이어서 합니다.')
    : toDo(
        '원가계산에서 총사업비를 신청보다 적게 인정했습니다. 결과를 보고 동의하거나 이의를 내 주세요. 회신이 없으면 그 금액으로 확정됩니다.',
        '결과 보고 회신하기',
        'cost-review',
      );

/** 지금 할 일: by status, what waits for an answer of the company and whether its date has passed. */
export function situationOf(application: WaitingCase, now: number): Situation {
  const { status, openSupplementRequestId, nextDueAt } = application;
  if (openSupplementRequestId !== null) {
    if (isPast(nextDueAt, now)) return SUPPLEMENT_LAPSED;
    const page = `supplement-requests/${openSupplementRequestId}`;
    return toDo('테크노파크가 보완을 요청했습니다. 요청한 항목만 고쳐 다시 보내 주세요.', '보완하기', page);
  }
  if (typeof application.reopenedAt === 'string') return REOPENED;
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
      return waiting(application.supplementAnsweredAt === null ? text : SUPPLEMENT_SENT);
    case 'under-review':
      return application.costAnswerAwaited ? costAnswer(isPast(nextDueAt, now)) : waiting(text);
    case 'plan-submitted':
    case 'review-completed':
      return waiting(text);
  }
}

const supplierWaits = (companyName: string): Partial<Record<ApplicationStatus, string>> => ({
  draft: `도입기업(${companyName})이 신청서를 쓰고 있습니다. 요건검토를 통과하면 함께 사업계획서를 씁니다.`,
  submitted: '테크노파크가 도입기업의 서류와 자격을 확인합니다. 통과하면 사업계획서를 쓸 수 있습니다.',
  'requirements-not-met': '자격 요건에 맞지 않아 절차가 끝났습니다. 자세한 사유는 도입기업에 문의하세요.',
  'not-selected': '선정되지 않았습니다. 점수와 사유는 도입기업이 볼 수 있습니다.',
});

/** How a case stands in the list of its company. */
export interface ListedCase extends WaitingCase {
  updatedAt: string;
}

const ENDED: readonly ApplicationStatus[] = ['withdrawn', 'requirements-not-met', 'not-selected', 'selected'];
const NEVER_MS = Infinity;

const dueMs = ({ nextDueAt }: WaitingCase): number => (nextDueAt === null ? NEVER_MS : Date.parse(nextDueAt));
const before = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Cases of a company in the order of their need: what waits for the company, the nearest date before the others; what is over or missed last. */
export function urgentFirst<Case extends ListedCase>(cases: readonly Case[], now: number): Case[] {
  const isOver = (one: Case): number => Number(ENDED.includes(one.status) || situationOf(one, now).missed);
  const isAsked = (one: Case): number =>
    Number(one.openSupplementRequestId !== null || one.costAnswerAwaited);
  return [...cases].sort(
    (a, b) =>
      isOver(a) - isOver(b) ||
      isAsked(b) - isAsked(a) ||
      before(dueMs(a), dueMs(b)) ||
      Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
  );
}

/** 지금 할 일 as the supplier sees it, who writes the plan with the company and nothing else. */
export function situationOfSupplier(
  application: WaitingCase & { companyName: string },
  now: number,
): Situation {
  const { status, companyName, openSupplementRequestId } = application;
  const ofCompany = situationOf(application, now);
  if (ofCompany.missed) return ofCompany;
  if (status === 'plan-open') {
    const text = `도입기업과 함께 사업계획서를 쓰고 우리 회사 서류를 올려 주세요. 제출은 도입기업(${companyName})이 합니다.`;
    return toDo(text, '사업계획서 쓰기', 'plan');
  }
  if (openSupplementRequestId !== null) {
    return waiting(
      `테크노파크가 도입기업(${companyName})에 보완을 요청했습니다. 그 뒤에 요건검토를 이어 갑니다.`,
    );
  }
  const title = ofCompany.title === TO_DO ? WAITING : ofCompany.title;
  const text = supplierWaits(companyName)[status] ?? statusNext(status);
  return { title, text, action: null, missed: false };
}
