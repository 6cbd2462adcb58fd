import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useCheckWording } from './check-wording.ts';
import { QUESTION_GROUPS } from './questions.ts';
import { ToResult } from './to-result.tsx';
import './question-progress.css';

/** How much is left to answer, and the pages that still ask something. */
export function QuestionProgress({
  at,
  shown,
  open,
  allRefused,
  wantsAll,
  setWantsAll,
  onMove,
}: {
  at: number;
  shown: ReadonlySet<string>;
  open: readonly string[];
  allRefused: boolean;
  wantsAll: boolean;
  setWantsAll: (wantsAll: boolean) => void;
  onMove: (to: number) => void;
}) {
  const { words } = useCheckWording();
  const isDone = open.length === 0;
  return (
    <div className="stack-tight">
      <div className="row-apart">
        <p role="status">
          <strong>{words.left(open.length)}</strong>
        </p>
        {wantsAll && (
          <Button look="quiet" size="small" onClick={() => setWantsAll(false)}>
            {words.answerNeeded}
          </Button>
        )}
      </div>
      <Stepper at={at} shown={shown} open={open} onMove={onMove} />
      {isDone && !wantsAll && (
        <Banner
          tone="information"
          actions={
            <>
              <ToResult size="small" />
              <Button look="secondary" size="small" onClick={() => setWantsAll(true)}>
                {words.answerAll}
              </Button>
            </>
          }
        >
          {allRefused ? words.allRefused : words.allDecided}
        </Banner>
      )}
    </div>
  );
}

function Stepper({
  at,
  shown,
  open,
  onMove,
}: {
  at: number;
  shown: ReadonlySet<string>;
  open: readonly string[];
  onMove: (to: number) => void;
}) {
  const { words } = useCheckWording();
  const pages = QUESTION_GROUPS.flatMap(({ key, fields }, index) =>
    index === at || fields.some((name) => shown.has(name))
      ? [{ key, index, left: fields.filter((name) => open.includes(name)).length }]
      : [],
  );
  return (
    <nav aria-label={words.groups}>
      <ol className="stepper plain-list">
        {pages.map(({ key, index, left }, place) => (
          <li key={key}>
            <button
              type="button"
              className={left === 0 ? 'stepper-step stepper-done' : 'stepper-step'}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onMove(index)}
            >
              <span aria-hidden="true">{place + 1}</span>
              <span className="stepper-name">{words.group[key].short}</span>
              {left > 0 && <span className="visually-hidden">, {words.left(left)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
