import type { FormField, JsonValue } from '@subsidy/rules';
import { AnswerTable, answerText } from '../../ui/answers.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { Conflict } from './autosave-queue.ts';

/** A field that somebody else changed meanwhile: both values, two buttons. */
export function ConflictNote({
  field,
  conflict,
  onResolve,
}: {
  field: FormField;
  conflict: Conflict;
  onResolve: (keep: 'mine' | 'theirs') => void;
}) {
  return (
    <Banner
      tone="warning"
      live
      title="다른 사람이 같은 항목을 먼저 바꾸었습니다. 어느 값을 쓸지 골라 주세요."
      actions={
        <>
          <Button size="small" onClick={() => onResolve('mine')}>
            내가 쓴 값으로
          </Button>
          <Button size="small" look="secondary" onClick={() => onResolve('theirs')}>
            먼저 저장된 값으로
          </Button>
        </>
      }
    >
      <div className="conflict-values">
        <div>
          <p className="small muted">내가 쓴 값</p>
          <Value field={field} value={conflict.mine} />
        </div>
        <div>
          <p className="small muted">먼저 저장된 값</p>
          <Value field={field} value={conflict.theirs} />
        </div>
      </div>
    </Banner>
  );
}

function Value({ field, value }: { field: FormField; value: JsonValue }) {
  if (field.type === 'table') return <AnswerTable field={field} value={value} />;
  return <p className="pre-wrap">{answerText(field, value)}</p>;
}
