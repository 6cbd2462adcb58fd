import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** One step of a journey as it is drawn. */
export interface Step {
  key: string;
  label: ReactNode;
  state: 'done' | 'current' | 'waiting' | 'ended';
  /** Who has it, since when, until when. */
  detail?: ReactNode;
}

const STATE_WORDS: Record<Step['state'], string> = {
  done: '끝남',
  current: '지금 단계',
  waiting: '아직',
  ended: '여기서 끝남',
};

/** All steps with the present one marked. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={`step step-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="step-mark" aria-hidden="true">
            {step.state === 'done' ? (
              <Icon name="check" />
            ) : step.state === 'ended' ? (
              <Icon name="close" />
            ) : (
              index + 1
            )}
          </span>
          <span className="step-text">
            <span className="step-label">{step.label}</span>
            <span className="visually-hidden"> ({STATE_WORDS[step.state]})</span>
            {step.detail !== undefined && <span className="step-detail">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
