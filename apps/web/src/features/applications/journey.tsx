import type { ApplicationView } from '@subsidy/contract';
import { Card } from '../../ui/card.tsx';
import { dayOf } from '../../ui/format.ts';
import { Steps } from '../../ui/steps.tsx';

/** 진행 단계: all steps, the present one marked, who has it, since when, until when. */
export function Journey({ application }: { application: ApplicationView }) {
  return (
    <Card title="진행 단계">
      <Steps
        label="진행 단계"
        steps={application.journey.map((step) => ({
          key: step.code,
          label: step.label,
          state: step.state,
          detail: (
            <>
              {step.who}
              {step.since !== null && ` · ${dayOf(step.since)}${step.state === 'done' ? '' : '부터'}`}
              {step.until !== null && step.state !== 'done' && ` · ${dayOf(step.until)}까지`}
            </>
          ),
        }))}
      />
    </Card>
  );
}
