import type { ApplicationView, FormView } from '@subsidy/contract';
import { isAnswered, documentLabel, isRequired, splitByAsked, type FieldValues } from '@subsidy/rules';
import { Link } from 'react-router';
import { ko } from '../../i18n/ko.ts';
import { Answers } from '../../ui/answers.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Card } from '../../ui/card.tsx';
import { ScanBadge } from '../../ui/document-table.tsx';
import { day, fileSize } from '../../ui/format.ts';
import { LeadCompanyState } from './lead-company-state.tsx';
import { fieldsOfSection } from './missing.ts';
import { applicationSections } from './section-order.ts';
import { askedOf } from './tasks.ts';

/** The whole application as it will be sent, each part with a way to change it. */
export function CheckAnswers({
  application,
  form,
  values,
  addressOf,
}: {
  application: ApplicationView;
  form: FormView;
  values: FieldValues;
  addressOf: (page: string) => string;
}) {
  const { asked: documents, unasked } = splitByAsked(
    askedOf(application, form, values),
    application.documents.filter(({ stage }) => stage === 'application'),
  );
  return (
    <>
      {applicationSections(form).map(({ section, title }) => (
        <Card
          key={section}
          title={title}
          actions={<EditLink to={addressOf(`sections/${section}`)} what={title} />}
        >
          <Answers
            fields={fieldsOfSection(form, section).filter(
              (field) =>
                field.requiredWhen === undefined ||
                isRequired(field, values) ||
                isAnswered(values[field.field]),
            )}
            values={values}
          />
          <Figures form={form} section={section} values={values} />
        </Card>
      ))}
      <Card title="공급기업" actions={<EditLink to={addressOf('supplier')} what="공급기업" />}>
        <p>
          {application.supplier?.name ??
            (values['project.withoutSupplier'] === true ? '단독 신청 (공급기업 없음)' : '고르지 않음')}
        </p>
      </Card>
      {application.asksLeadCompany && (
        <Card title="주관기관" actions={<EditLink to={addressOf('lead-company')} what="주관기관" />}>
          {application.leadCompany === null ? (
            <p>고르지 않음</p>
          ) : (
            <LeadCompanyState pledge={application.leadCompany} />
          )}
        </Card>
      )}
      <Card title="제출 서류" actions={<EditLink to={addressOf('documents')} what="제출 서류" />}>
        {documents.length === 0 && <p className="muted">올린 서류가 없습니다.</p>}
        <ul className="plain-list">
          {documents.map((file) => (
            <li key={file.id} className="answer-row">
              <span>
                {documentLabel(file.documentType)}
                <br />
                <span className="muted small">
                  {file.fileName} · {fileSize(file.size)}
                  {file.issuedOn !== null && ` · 발급일 ${day(file.issuedOn)}`}
                </span>
              </span>
              <ScanBadge scan={file.scan} />
            </li>
          ))}
        </ul>
        {unasked.length > 0 && (
          <p className="muted small">
            {`더 이상 필요 없는 파일은 함께 제출되지 않습니다: ${unasked.map(({ fileName }) => fileName).join(', ')}`}
          </p>
        )}
      </Card>
    </>
  );
}

function EditLink({ to, what }: { to: string; what: string }) {
  return (
    <Link to={to} className="button button-quiet button-small">
      {ko.edit}
      <span className="visually-hidden">: {what}</span>
    </Link>
  );
}
