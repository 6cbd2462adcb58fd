import type { JourneyStep } from '@subsidy/contract';
import { TECHNO_PARKS, type ApplicationStatus } from '@subsidy/rules';
import { seoulInstant } from '../http/clock.ts';

type StepCode = JourneyStep['code'];

/** A change of status, as far as the journey needs it. */
export interface StatusStep {
  from: ApplicationStatus | null;
  to: ApplicationStatus;
  at: Date;
}

/** What the journey is drawn from. */
export interface JourneyOf {
  status: ApplicationStatus;
  technoParkCode: string | null;
  closesAt: Date;
  planClosesAt: Date;
  /** 보완 답변 or 원가계산 회신: what is asked of the company at this step. */
  asked: { dueAt: string | null } | null;
  /** Oldest first. */
  steps: readonly StatusStep[];
}

const ORDER: readonly { code: StepCode; label: string }[] = [
  { code: 'draft', label: '신청서 작성' },
  { code: 'requirement-check', label: '요건검토' },
  { code: 'plan', label: '사업계획서' },
  { code: 'review', label: '기술성평가·현장확인' },
  { code: 'selection', label: '선정 심의' },
  { code: 'result', label: '결과' },
];

const STEP_OF: Readonly<Record<Exclude<ApplicationStatus, 'withdrawn'>, StepCode>> = {
  draft: 'draft',
  submitted: 'requirement-check',
  'requirements-not-met': 'requirement-check',
  'plan-open': 'plan',
  'plan-submitted': 'review',
  'under-review': 'review',
  'review-completed': 'selection',
  selected: 'result',
  reserve: 'result',
  'not-selected': 'result',
};

const ENDED: readonly ApplicationStatus[] = ['requirements-not-met', 'not-selected', 'withdrawn'];

const stepOf = (status: ApplicationStatus): StepCode => (status === 'withdrawn' ? 'draft' : STEP_OF[status]);

/** 진행 단계: every step drawn, the present one marked, who has it, since when, until when. */
export function journeyOf(application: JourneyOf): JourneyStep[] {
  const withdrawnFrom = application.steps.findLast(({ to }) => to === 'withdrawn')?.from;
  const present = stepOf(
    application.status === 'withdrawn' ? (withdrawnFrom ?? 'draft') : application.status,
  );
  const position = ORDER.findIndex(({ code }) => code === present);
  const hasEnded = ENDED.includes(application.status);
  return ORDER.map(({ code, label }, index) => {
    const reached = application.steps.find(({ to }) => to !== 'withdrawn' && stepOf(to) === code);
    return {
      code,
      label,
      state:
        index > position ? 'waiting' : index < position ? 'done' : presentState(application.status, hasEnded),
      who:
        index === position && application.asked !== null ? ASKED : whoHas(code, application.technoParkCode),
      since: reached === undefined ? null : seoulInstant(reached.at),
      until: index === position && !hasEnded ? untilOf(code, application) : null,
    };
  });
}

const ASKED = '도입기업 (답변 차례)';

function presentState(status: ApplicationStatus, hasEnded: boolean): JourneyStep['state'] {
  if (hasEnded) return 'ended';
  return status === 'selected' ? 'done' : 'current';
}

function whoHas(code: StepCode, technoParkCode: string | null): string {
  const park = TECHNO_PARKS.find((known) => known.code === technoParkCode)?.name ?? '관할 테크노파크';
  const who: Readonly<Record<StepCode, string>> = {
    draft: '도입기업',
    'requirement-check': park,
    plan: '도입기업·공급기업',
    review: `${park}·평가위원`,
    selection: '전담기관',
    result: '전담기관',
  };
  return who[code];
}

function untilOf(code: StepCode, { closesAt, planClosesAt, asked }: JourneyOf): string | null {
  if (code === 'draft') return seoulInstant(closesAt);
  if (code === 'plan') return seoulInstant(planClosesAt);
  return asked?.dueAt ?? null;
}
