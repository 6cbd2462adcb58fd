import type {
  ChangeableBy,
  Decision,
  FactChange,
  FieldValues,
  FormField,
  SmallestChange as Change,
  StatusTone,
} from '@subsidy/rules';
import type { ResultWords } from '../../i18n/results-ko.ts';
import { useWords } from '../../i18n/language.tsx';
import { answerText } from '../../ui/answers.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useCheckWording } from './check-wording.ts';
import { useResultWords } from './results/result-words.ts';
import './smallest-change.css';

const LOOKS: Record<ChangeableBy, { tone: StatusTone; icon: IconName }> = {
  company: { tone: 'progress', icon: 'success' },
  time: { tone: 'attention', icon: 'clock' },
  nobody: { tone: 'ended', icon: 'close' },
};

const NO_FIELDS: ReadonlyMap<string, FormField> = new Map();

interface ChangeProps {
  decision: Decision;
  /** The questions that the changed facts are answers to. */
  fields?: ReadonlyMap<string, FormField>;
  /** Puts the changed answers in the place of the present ones. */
  onTry?: (values: FieldValues) => void;
}

/** 가장 작은 변경: what would have to differ for this decision, before and after, each with who can change it. */
export function SmallestChange({ decision, fields = NO_FIELDS, onTry }: ChangeProps) {
  const words = useResultWords();
  const { change: sentenceOf, changeableBy: whoChanges, words: check } = useCheckWording();
  const { smallestChange, conditions } = decision;
  if (smallestChange === null) return null;
  const unknown = conditions.filter(({ outcome }) => outcome === 'unknown').length;
  const values = ownChange(smallestChange, fields);
  return (
    <Banner title={words.change[titleOf(smallestChange)]}>
      <ul className="stack-tight">
        {smallestChange.changes.map((change) => (
          <li key={change.field}>
            {sentenceOf(change)}{' '}
            <Badge {...LOOKS[change.changeableBy]}>{whoChanges(change.changeableBy)}</Badge>
            <BeforeAfter change={change} field={fields.get(change.field)} />
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className="small">{words.change.unanswered(unknown)}</p>}
      {values !== null && onTry !== undefined && (
        <p className="no-print">
          <Button size="small" onClick={() => onTry(values)}>
            {check.guide.change.apply}
          </Button>
        </p>
      )}
    </Banner>
  );
}

/** The answers after the change, where the company alone can make all of it; else null. */
export function ownChange({ changes }: Change, fields: ReadonlyMap<string, FormField>): FieldValues | null {
  const isOwn = changes.every(({ field, changeableBy }) => changeableBy === 'company' && fields.has(field));
  return isOwn && changes.length > 0 ? Object.fromEntries(changes.map(({ field, to }) => [field, to])) : null;
}

/** 지금 → 바꾸면, in the words of the question. */
function BeforeAfter({ change: { from, to }, field }: { change: FactChange; field: FormField | undefined }) {
  const words = useWords();
  const { guide } = useCheckWording().words;
  if (field === undefined || field.type === 'table' || field.field === 'company.ksicCode') return null;
  return (
    <dl className="before-after">
      <div>
        <dt>
          {field.label} – {guide.change.before}
        </dt>
        <dd>{answerText(field, from, words)}</dd>
      </div>
      <Icon name="chevron-right" />
      <div className="before-after-new">
        <dt>{guide.change.after}</dt>
        <dd>{answerText(field, to, words)}</dd>
      </div>
    </dl>
  );
}

/** Where nobody can change a fact it would be wrong to say that only this has to be done. */
function titleOf({ changes }: Change): Exclude<keyof ResultWords['change'], 'unanswered'> {
  const fixed = changes.filter(({ changeableBy }) => changeableBy === 'nobody').length;
  if (fixed === 0) return 'onlyThis';
  return fixed === changes.length ? 'fixed' : 'partlyFixed';
}
