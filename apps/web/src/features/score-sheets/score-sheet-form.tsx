import type { ScoreItem, ScoreSheetView } from '@subsidy/contract';
import {
  evaluatorTotal,
  isBlank,
  blocksOf,
  rubricBlockLabel,
  type RubricBlock,
  type RubricCriterion,
} from '@subsidy/rules';
import { Fragment, useState, type ReactNode } from 'react';
import { BarList } from '../../ui/bar-list.tsx';
import { Button } from '../../ui/button.tsx';
import { ClashNote } from '../../ui/clash-note.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorSummary, type SummaryItem } from '../../ui/error-summary.tsx';
import { useAttempts } from '../../ui/form-problems.ts';
import { SavedAt } from '../../ui/saved-at.tsx';
import { useCompleteAssignment } from './api/complete-assignment.ts';
import { CriterionField, justificationId, pointsId } from './criterion-field.tsx';
import { placesOf } from './plan-places.ts';
import { draftOf, scoreProblems, typedItems, unsavedItems, type ScoreDraft } from './score-draft.ts';
import type { ScoreWriting } from './use-score-autosave.ts';
import './score-sheet-form.css';

/** Everything that keeps the sheet from being completed, each with its field. */
function sheetProblems(rubric: readonly RubricCriterion[], draft: ScoreDraft): SummaryItem[] {
  return rubric.flatMap((criterion) => {
    const { points, justification } = scoreProblems(criterion, draftOf(draft, criterion.criterion));
    const items: SummaryItem[] = [];
    if (points !== undefined) {
      items.push({ fieldId: pointsId(criterion.criterion), message: `${criterion.label}: ${points}` });
    }
    if (justification !== undefined) {
      items.push({
        fieldId: justificationId(criterion.criterion),
        message: `${criterion.label}: ${justification}`,
      });
    }
    return items;
  });
}

/** Points by block, typed so far. */
function blockTotals(
  rubric: readonly RubricCriterion[],
  items: readonly ScoreItem[],
): { block: RubricBlock; points: number; maxPoints: number }[] {
  return blocksOf(rubric).map((block) => {
    const criteria = rubric.filter((row) => row.block === block);
    const names = criteria.map(({ criterion }) => criterion);
    return {
      block,
      points: evaluatorTotal(items.filter(({ criterion }) => names.includes(criterion))),
      maxPoints: criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    };
  });
}

/** 평가표: criteria by block with points and reasons, the running total, saving by itself, completion. */
export function ScoreSheetForm({
  sheet,
  writing,
  titleOf,
  hasSection,
  onPlace,
  renderSection,
}: {
  sheet: ScoreSheetView;
  writing: ScoreWriting;
  titleOf: (section: string) => string;
  hasSection: (section: string) => boolean;
  onPlace: (section: string) => void;
  /** A section of the plan, for screens without room beside. */
  renderSection: (section: string) => ReactNode;
}) {
  const { rubric } = sheet;
  const { draft, saved, state } = writing;
  const [attempt, nextAttempt] = useAttempts();
  const [confirming, setConfirming] = useState(false);
  const items = typedItems(rubric, draft);
  const problems = attempt === 0 ? [] : sheetProblems(rubric, draft);
  const unsavedNames = new Set(
    [...unsavedItems(rubric, draft, saved), ...writing.pointless].map(({ criterion }) => criterion),
  );
  const savedNames = new Set(
    saved.map(({ criterion }) => criterion).filter((name) => !unsavedNames.has(name)),
  );
  const tryToComplete = async (): Promise<void> => {
    nextAttempt();
    if (sheetProblems(rubric, draft).length > 0) return;
    if (await writing.flush()) setConfirming(true);
  };
  return (
    <div className="stack">
      <ErrorSummary items={problems} attempt={attempt} title="아직 마칠 수 없습니다" />
      {blocksOf(rubric).map((block) => (
        <section key={block} className="stack-tight" aria-label={rubricBlockLabel(block, rubric)}>
          <h2 className="block-title">{rubricBlockLabel(block, rubric)}</h2>
          {rubric
            .filter((criterion) => criterion.block === block)
            .map((criterion) => (
              <Fragment key={criterion.criterion}>
                <ScoreClash criterion={criterion.criterion} writing={writing} />
                <CriterionField
                  criterion={criterion}
                  typed={draftOf(draft, criterion.criterion)}
                  saved={savedNames.has(criterion.criterion)}
                  showProblems={attempt > 0}
                  places={placesOf(criterion.criterion, hasSection).map((section) => ({
                    section,
                    title: titleOf(section),
                  }))}
                  onWrite={(change) => writing.write(criterion.criterion, change)}
                  onPlace={onPlace}
                  narrowPlan={placesOf(criterion.criterion, hasSection).map(renderSection)}
                />
              </Fragment>
            ))}
        </section>
      ))}
      <div className="running-total">
        <p>
          합계 <strong className="number running-total-points">{evaluatorTotal(items)}</strong> / 100점{' '}
          <span className="muted small no-wrap">
            지표 {savedNames.size} / {rubric.length} 저장
          </span>
        </p>
        <LeftOpen writing={writing} />
        <SavedAt state={state} />
        <Button size="small" onClick={() => void tryToComplete()}>
          평가 마치기
        </Button>
      </div>
      <CompletionDialog sheet={sheet} items={items} open={confirming} onClose={() => setConfirming(false)} />
    </div>
  );
}

/** What the line about saving does not tell: criteria that wait for their points, and those whose reason is asked for at the end. */
function LeftOpen({ writing: { pointless, saved } }: { writing: ScoreWriting }) {
  const bare = saved.filter(({ justification }) => isBlank(justification)).length;
  const parts = [
    ...(pointless.length === 0 ? [] : [`점수를 바르게 넣어야 저장되는 지표 ${String(pointless.length)}개`]),
    ...(bare === 0 ? [] : [`근거를 적어야 하는 지표 ${String(bare)}개`]),
  ];
  return parts.length === 0 ? null : <p className="small">{parts.join(' · ')}</p>;
}

/** What was scored in another window beside what is typed here. */
function ScoreClash({ criterion, writing }: { criterion: string; writing: ScoreWriting }) {
  const theirs = writing.clashes[criterion];
  if (theirs === undefined) return null;
  const mine = draftOf(writing.draft, criterion);
  return (
    <ClashNote
      who="다른 창에서 이 지표의 점수를"
      mine={`${mine.points}점\n${mine.justification}`}
      theirs={`${String(theirs.points)}점\n${theirs.justification}`}
      onMine={() => writing.resolve(criterion, 'mine')}
      onTheirs={() => writing.resolve(criterion, 'theirs')}
    />
  );
}

/** 평가 완료: the total and what locking means, before it is done. */
function CompletionDialog({
  sheet,
  items,
  open,
  onClose,
}: {
  sheet: ScoreSheetView;
  items: readonly ScoreItem[];
  open: boolean;
  onClose: () => void;
}) {
  const complete = useCompleteAssignment(sheet.id);
  return (
    <ConfirmDialog
      open={open}
      title={`${String(evaluatorTotal(items))}점으로 평가를 마칠까요?`}
      action="평가 마치기"
      busy={complete.isPending}
      error={complete.error}
      onConfirm={() => complete.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>
        마치면 점수와 근거를 <strong>더 이상 고칠 수 없고</strong>, 테크노파크에 점수가 공개됩니다.
      </p>
      <BlockBars rubric={sheet.rubric} items={items} />
    </ConfirmDialog>
  );
}

/** Points by block as bars. */
export function BlockBars({
  rubric,
  items,
}: {
  rubric: readonly RubricCriterion[];
  items: readonly ScoreItem[];
}) {
  return (
    <BarList
      title="영역별 점수"
      bars={blockTotals(rubric, items).map(({ block, points, maxPoints }) => ({
        key: block,
        label: rubricBlockLabel(block, rubric),
        value: points,
        max: maxPoints,
        text: `${String(points)} / ${String(maxPoints)}`,
      }))}
    />
  );
}
