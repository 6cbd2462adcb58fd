import type { JsonValue } from '@subsidy/rules';
import type { ReactNode } from 'react';
import { AnswerTable, answerText } from '../../ui/answers.tsx';
import { Card } from '../../ui/card.tsx';
import { FieldError } from '../../ui/field.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { fileNames, type ComparedItem } from './supplement.ts';
import './supplement-item.css';

/** One thing to mend: why, how it was beside how it is, and the control that changes it. */
export function SupplementItemCard({
  item,
  error,
  children,
}: {
  item: ComparedItem;
  error?: string | undefined;
  /** The control, while the request is open. */
  children?: ReactNode;
}) {
  return (
    <Card
      title={item.label}
      actions={<ChangeBadge isChanged={item.isChanged} isOpen={children !== undefined} />}
    >
      <div className="stack" id={`supplement-${item.name}`} tabIndex={-1}>
        <p className="pre-wrap">
          <strong>요청 이유</strong> {item.reason}
        </p>
        <div className="old-new">
          <div>
            <p className="small muted">요청받을 때</p>
            <ItemValue item={item} value={item.before} />
          </div>
          <div>
            <p className="small muted">지금</p>
            <ItemValue item={item} value={item.now} />
          </div>
        </div>
        {children}
        <FieldError id={undefined}>{error}</FieldError>
      </div>
    </Card>
  );
}

function ChangeBadge({ isChanged, isOpen }: { isChanged: boolean; isOpen: boolean }) {
  if (isChanged) return <Badge tone="good">바꿈</Badge>;
  return isOpen ? <Badge tone="attention">아직 그대로</Badge> : <Badge tone="neutral">그대로</Badge>;
}

function ItemValue({ item, value }: { item: ComparedItem; value: JsonValue }) {
  if (item.field?.type === 'table') return <AnswerTable field={item.field} value={value} />;
  if (item.field !== null) return <p className="pre-wrap">{answerText(item.field, value)}</p>;
  const names = fileNames(value);
  if (names.length === 0) return <p className="muted">낸 파일 없음</p>;
  return (
    <ul className="plain-list">
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}
