import { isBlank, type RubricCriterion } from '@subsidy/rules';
import { useState, type ReactNode } from 'react';
import { afterPress } from '../../ui/after-press.ts';
import { Button } from '../../ui/button.tsx';
import { CitationLine, Details } from '../../ui/details.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextAreaField, TextField } from '../../ui/text-field.tsx';
import { MAX_JUSTIFICATION, scoreProblems, type DraftScore } from './score-draft.ts';
import './criterion-field.css';

/** Id of a criterion's points, to jump to. */
export const pointsId = (criterion: string): string => `points-${criterion.replace('.', '-')}`;
/** Id of a criterion's reason, to jump to. */
export const justificationId = (criterion: string): string => `reason-${criterion.replace('.', '-')}`;

/** One criterion: what to look at, points, reason. Points are wrong once the criterion was left, a missing reason once it was sent. */
export function CriterionField({
  criterion,
  typed,
  saved,
  showProblems,
  places,
  onWrite,
  onPlace,
  narrowPlan,
}: {
  criterion: RubricCriterion;
  typed: DraftScore;
  saved: boolean;
  showProblems: boolean;
  places: readonly { section: string; title: string }[];
  onWrite: (change: Partial<DraftScore>) => void;
  onPlace: (section: string) => void;
  /** The places of the plan, folded, where there is no room beside. */
  narrowPlan: ReactNode;
}) {
  const [left, setLeft] = useState(false);
  const problems = scoreProblems(criterion, typed);
  const { label, maxPoints, guide, cite } = criterion;
  const begun = !isBlank(typed.points) || !isBlank(typed.justification);
  return (
    <section className="criterion" aria-label={label}>
      <div className="row-apart">
        <h3 className="criterion-title">
          {label} <span className="muted">({maxPoints}점)</span>
        </h3>
        {saved && (
          <span className="muted small criterion-saved">
            <Icon name="check" /> 저장됨
          </span>
        )}
      </div>
      <p className="small">{guide}</p>
      <p className="row only-wide">
        <span className="muted small">볼 곳</span>
        {places.map(({ section, title }) => (
          <Button key={section} look="quiet" size="small" onClick={() => onPlace(section)}>
            {title}
          </Button>
        ))}
      </p>
      <div className="only-narrow">{narrowPlan}</div>
      <div className="criterion-fields">
        <TextField
          id={pointsId(criterion.criterion)}
          label={`점수 (0–${String(maxPoints)})`}
          inputMode="decimal"
          autoComplete="off"
          width="short"
          value={typed.points}
          onFocus={() => onPlace(places[0]?.section ?? '')}
          onChange={(event) => onWrite({ points: event.target.value })}
          onBlur={() => afterPress(() => setLeft(true))}
          error={showProblems || (left && begun) ? problems.points : undefined}
        />
        <TextAreaField
          id={justificationId(criterion.criterion)}
          label="근거"
          rows={3}
          limit={MAX_JUSTIFICATION}
          maxLength={MAX_JUSTIFICATION}
          value={typed.justification}
          onFocus={() => onPlace(places[0]?.section ?? '')}
          onChange={(event) => onWrite({ justification: event.target.value })}
          onBlur={() => afterPress(() => setLeft(true))}
          error={showProblems ? problems.justification : undefined}
        />
      </div>
      <Details summary={<span className="small">배점의 출처</span>}>
        <CitationLine cite={cite} />
      </Details>
    </section>
  );
}
