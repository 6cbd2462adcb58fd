import type { ApplicationView, DocumentView, RequirementFactsView } from '@subsidy/contract';
import type { FieldValues, FormField } from '@subsidy/rules';
import { answerText } from '../../ui/answers.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CitationLine, Details } from '../../ui/details.tsx';
import { DocumentLink, IssuedOn } from '../../ui/document-table.tsx';
import { instant, isoDayOf } from '../../ui/format.ts';
import { DecisionBadge, FindingBadge } from '../../ui/status-badge.tsx';
import { caseDocumentAddress } from '../case/api/case-document-address.ts';
import './decision-record.css';

/** One clause of the decision record. */
export type RecordedCondition = RequirementFactsView['conditions'][number];

/** What a supplement request can take over from a clause. */
export interface AskedParts {
  fields: string[];
  documentTypes: string[];
}

const OUTCOME_ORDER = { fail: 0, unknown: 1, pass: 2 };

/** 결정 기록: clause by clause, what the company says, what proves it, what the rules find. */
export function DecisionRecord({
  view,
  facts,
  fields,
  onAsk,
}: {
  view: ApplicationView;
  facts: RequirementFactsView;
  fields: readonly FormField[];
  /** Takes a clause over into a supplement request; left out where none can be made. */
  onAsk?: ((parts: AskedParts) => void) | undefined;
}) {
  const conditions = [...facts.conditions].sort(
    (a, b) => OUTCOME_ORDER[a.outcome] - OUTCOME_ORDER[b.outcome],
  );
  const count = (outcome: RecordedCondition['outcome']): number =>
    conditions.filter((condition) => condition.outcome === outcome).length;
  if (facts.outcome === null) {
    return (
      <Card title="결정 기록">
        <p className="muted">아직 기록된 판정이 없습니다. 신청서가 제출되면 그때의 판정이 여기에 남습니다.</p>
      </Card>
    );
  }
  return (
    <Card title="결정 기록" actions={<DecisionBadge outcome={facts.outcome} />}>
      <p className="muted small">
        {facts.decidedAt !== null && `${instant(facts.decidedAt)} 제출 때의 판정 · `}
        미충족 {count('fail')} · 확인 필요 {count('unknown')} · 충족 {count('pass')}
      </p>
      {facts.doubts.map(({ code, message, fields: about }) => (
        <Banner key={code} tone="warning" title="확인할 점">
          <p>{message}</p>
          {onAsk !== undefined && askable(fields, about).length > 0 && (
            <Button
              look="quiet"
              size="small"
              onClick={() => onAsk({ fields: askable(fields, about), documentTypes: [] })}
            >
              보완 요청에 넣기
            </Button>
          )}
        </Banner>
      ))}
      {conditions.map((condition) => (
        <Details
          key={condition.ruleId}
          open={condition.outcome !== 'pass'}
          summary={
            <>
              <span>{condition.message}</span>
              <FindingBadge outcome={condition.outcome} />
            </>
          }
        >
          <Clause view={view} condition={condition} fields={fields} onAsk={onAsk} />
        </Details>
      ))}
    </Card>
  );
}

/** Of the fields that a doubt is about, those that a supplement request can name. */
const askable = (fields: readonly FormField[], about: readonly string[]): string[] =>
  fields.map(({ field }) => field).filter((field) => about.includes(field));

function Clause({
  view,
  condition,
  fields,
  onAsk,
}: {
  view: ApplicationView;
  condition: RecordedCondition;
  fields: readonly FormField[];
  onAsk: ((parts: AskedParts) => void) | undefined;
}) {
  const claimed = fields.filter(({ field }) => condition.fields.includes(field));
  return (
    <div className="clause">
      <dl className="clause-parts">
        <div>
          <dt>기업의 답</dt>
          <dd>
            <Claims fields={claimed} values={view.fields} />
          </dd>
        </div>
        <div>
          <dt>증빙</dt>
          <dd>
            <Evidence view={view} documents={condition.documents} />
          </dd>
        </div>
        <div>
          <dt>판정 (기업에 보인 문장)</dt>
          <dd>
            {condition.message}
            {condition.remedy !== null && <p className="small">기업에 안내하는 방법: {condition.remedy}</p>}
          </dd>
        </div>
      </dl>
      <CitationLine cite={condition.citation} />
      {onAsk !== undefined && (claimed.length > 0 || condition.documents.length > 0) && (
        <div>
          <Button
            look="quiet"
            size="small"
            onClick={() =>
              onAsk({
                fields: claimed.map(({ field }) => field),
                documentTypes: condition.documents.map(({ documentType }) => documentType),
              })
            }
          >
            이 조항을 보완 요청에 넣기
          </Button>
        </div>
      )}
    </div>
  );
}

function Claims({ fields, values }: { fields: readonly FormField[]; values: FieldValues }) {
  if (fields.length === 0) return <span className="muted">기업이 따로 답하지 않는 조항</span>;
  return (
    <ul className="plain-list stack-lines">
      {fields.map((field) => (
        <li key={field.field}>
          <span className="muted small">{field.label}</span>
          <br />
          {field.type === 'table' ? tableText(values[field.field]) : answerText(field, values[field.field])}
        </li>
      ))}
    </ul>
  );
}

const tableText = (value: FieldValues[string] | undefined): string =>
  Array.isArray(value) && value.length > 0 ? `${String(value.length)}줄 (신청 내용에서 확인)` : '없음';

function Evidence({ view, documents }: { view: ApplicationView; documents: readonly DocumentView[] }) {
  if (documents.length === 0) return <span className="muted">이 조항을 증명하는 서류 없음</span>;
  const submittedOn = view.submittedAt === null ? null : isoDayOf(view.submittedAt);
  return (
    <ul className="plain-list stack-lines">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink document={document} address={caseDocumentAddress(view.id, document.id)} />
          <br />
          <span className="small">
            발급일 <IssuedOn document={document} on={submittedOn} />
          </span>
        </li>
      ))}
    </ul>
  );
}
