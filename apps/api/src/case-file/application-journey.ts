import type { JourneyStep } from '@subsidy/contract';
import { JOURNEY_STEPS, journeyStepLabel, journeyStepWho, type ApplicationStatus } from '@subsidy/rules';
import { optionalInstant, seoulInstant } from '../http/clock.ts';

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
  /** null where the notice has no plan stage: the journey has no such step. */
  planClosesAt: Date | null;
  /** 보완 답변 or 원가계산 회신: what is asked of the company at this step. */
  asked: { dueAt: string | null } | null;
  /** Oldest first. */
  steps: readonly StatusStep[];
}

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
  const steps = JOURNEY_STEPS.filter((code) => code !== 'plan' || application.planClosesAt !== null);
  const position = steps.indexOf(present);
  const hasEnded = ENDED.includes(application.status);
  return steps.map((code, index) => {
    const reached = application.steps.find(({ to }) => to !== 'withdrawn' && stepOf(to) === code);
    return {
      code,
      label: journeyStepLabel(code),
      state:
        index > position ? 'waiting' : index < position ? 'done' : presentState(application.status, hasEnded),
      who: journeyStepWho(code, application.technoParkCode, index === position && application.asked !== null),
      since: reached === undefined ? null : seoulInstant(reached.at),
      until: index === position && !hasEnded ? untilOf(code, application) : null,
    };
  });
}

function presentState(status: ApplicationStatus, hasEnded: boolean): JourneyStep['state'] {
  if (hasEnded) return 'ended';
  return status === 'selected' ? 'done' : 'current';
}

function untilOf(code: StepCode, { closesAt, planClosesAt, asked }: JourneyOf): string | null {
  if (code === 'draft') return seoulInstant(closesAt);
  if (code === 'plan') return optionalInstant(planClosesAt);
  return asked?.dueAt ?? null;
}
