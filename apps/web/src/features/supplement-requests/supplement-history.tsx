import type { ApplicationView, FormView, SupplementItem, SupplementRequestView } from '@subsidy/contract';
import type { FormField, JsonValue } from '@subsidy/rules';
import { AnswerTable, answerText } from '../../ui/answers.tsx';
import { Card } from '../../ui/card.tsx';
import { day, instant } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';
import { documentKey, fieldKey, labelOfKey } from './supplement-draft.ts';
import './supplement-history.css';

/** 보완 이력: each request with the old value beside the new one. */
export function SupplementHistory({ view, form }: { view: ApplicationView; form: FormView }) {
  if (view.supplementRequests.length === 0) return null;
  return (
    <Card title="보완 이력">
      <ul className="plain-list stack">
        {view.supplementRequests.map((request) => (
          <li key={request.id}>
            <OneRequest request={request} view={view} form={form} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OneRequest({
  request,
  view,
  form,
}: {
  request: SupplementRequestView;
  view: ApplicationView;
  form: FormView;
}) {
  const open = request.status === 'open';
  return (
    <div className="stack-tight">
      <p className="row">
        <Badge tone={open ? 'attention' : 'good'}>{open ? '답변 대기' : '답변 받음'}</Badge>
        <span className="muted small">
          {instant(request.requestedAt)} {request.requestedBy} 요청 · 기한 {day(request.dueOn)}
          {request.respondedAt !== null && ` · ${instant(request.respondedAt)} 답변`}
        </span>
      </p>
      {request.note !== null && <p className="pre-wrap">기업의 답변: {request.note}</p>}
      {request.items.map((item) => (
        <ComparedItem
          key={item.field ?? item.documentType}
          item={item}
          request={request}
          view={view}
          form={form}
        />
      ))}
    </div>
  );
}

function ComparedItem({
  item,
  request,
  view,
  form,
}: {
  item: SupplementItem;
  request: SupplementRequestView;
  view: ApplicationView;
  form: FormView;
}) {
  const name = item.field ?? item.documentType ?? '';
  const field = form.application.find((candidate) => candidate.field === item.field);
  const before = request.before[name] as JsonValue | undefined;
  const after =
    request.after === null ? nowOf(view, name, field) : (request.after[name] as JsonValue | undefined);
  return (
    <div className="compared">
      <p>
        <strong>{labelOfKey(form, item.field === undefined ? documentKey(name) : fieldKey(name))}</strong>
        <br />
        <span className="small pre-wrap">요청: {item.reason}</span>
      </p>
      <div className="compared-values">
        <div>
          <p className="muted small">요청할 때</p>
          {field === undefined ? <FileNames value={before} /> : <Value field={field} value={before} />}
        </div>
        <div>
          <p className="muted small">{request.after === null ? '지금' : '보완한 뒤'}</p>
          {field === undefined ? <FileNames value={after} /> : <Value field={field} value={after} />}
        </div>
      </div>
    </div>
  );
}

/** What stands filed while nothing was answered yet. */
const nowOf = (view: ApplicationView, name: string, field: FormField | undefined): JsonValue | undefined =>
  field === undefined
    ? view.documents.filter(({ documentType }) => documentType === name).map(({ fileName }) => ({ fileName }))
    : view.fields[field.field];

function Value({ field, value }: { field: FormField; value: JsonValue | undefined }) {
  if (field.type === 'table') return <AnswerTable field={field} value={value} />;
  return <p className="pre-wrap">{answerText(field, value)}</p>;
}

const fileNameOf = (file: unknown): string =>
  typeof file === 'object' && file !== null && 'fileName' in file && typeof file.fileName === 'string'
    ? file.fileName
    : '이름 없는 파일';

function FileNames({ value }: { value: unknown }) {
  if (!Array.isArray(value) || value.length === 0) return <p className="muted">없음</p>;
  return (
    <ul className="plain-list">
      {value.map((file: unknown, index) => (
        <li key={index}>{fileNameOf(file)}</li>
      ))}
    </ul>
  );
}
