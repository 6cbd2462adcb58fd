import type { ApplicationView, FormView, ScoreSheetView } from '@subsidy/contract';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useCaseForm } from '../../features/case/api/get-case-form.ts';
import { useCase } from '../../features/case/api/get-case.ts';
import { ConflictDeclaration } from '../../features/assignments/conflict-declaration.tsx';
import { caseDocumentAddress } from '../../features/case/api/case-document-address.ts';
import { PlanReader, SectionContents, sectionTitle } from '../../features/score-sheets/plan-reader.tsx';
import { ScoreSheetForm } from '../../features/score-sheets/score-sheet-form.tsx';
import { ScoreSheet } from '../../features/score-sheets/score-sheet-view.tsx';
import { useScoreSheet } from '../../features/score-sheets/api/get-score-sheet.ts';
import { useScoreAutosave } from '../../features/score-sheets/use-score-autosave.ts';
import { Banner } from '../../ui/banner.tsx';
import { Details } from '../../ui/details.tsx';
import { DocumentTable } from '../../ui/document-table.tsx';
import { instant, isoDayOf } from '../../ui/format.ts';
import { LeaveGuard, useUnsaved } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import './assignment.page.css';

const TRAIL = [{ label: '평가 과제', to: '/assignments' }];
const FIRST_SECTION = 'plan-overview';

/** One assignment: conflict declaration first, then the plan beside the score sheet, at last the locked sheet. */
export function AssignmentPage() {
  const { assignmentId = '' } = useParams();
  const sheet = useScoreSheet(assignmentId);
  const status = sheet.data?.status;
  const wide = status === 'declared' || status === 'completed';
  return (
    <Page
      title={status === 'assigned' ? '이해충돌 신고' : (sheet.data?.companyName ?? '평가')}
      trail={TRAIL}
      width={wide ? 'wide' : 'reading'}
    >
      <LeaveGuard />
      <div className="desk">
        <Loading query={sheet}>{(data) => <AssignmentByStatus sheet={data} />}</Loading>
      </div>
    </Page>
  );
}

function AssignmentByStatus({ sheet }: { sheet: ScoreSheetView }) {
  switch (sheet.status) {
    case 'assigned':
      return <ConflictDeclaration sheet={sheet} />;
    case 'recused':
      return (
        <Banner title="회피한 과제입니다">
          {sheet.conflict !== null && `${instant(sheet.conflict.declaredAt)}에 이해충돌을 신고했습니다. `}
          과제 내용은 열리지 않으며 테크노파크가 다른 위원을 배정합니다.
        </Banner>
      );
    case 'completed':
      return (
        <div className="stack">
          <Banner tone="success" title={`평가를 마쳤습니다: ${String(sheet.total)}점`}>
            {sheet.completedAt !== null && `${instant(sheet.completedAt)}에 잠갔습니다. `}점수와 근거는 더
            이상 고칠 수 없습니다. 잘못이 있으면 테크노파크 담당자에게 알려 주세요.
          </Banner>
          <ScoreSheet sheet={sheet} />
        </div>
      );
    case 'declared':
      return <Scoring sheet={sheet} />;
  }
}

function Scoring({ sheet }: { sheet: ScoreSheetView }) {
  const view = useCase(sheet.applicationId);
  return <Loading query={view}>{(data) => <WithForm sheet={sheet} view={data} />}</Loading>;
}

function WithForm({ sheet, view }: { sheet: ScoreSheetView; view: ApplicationView }) {
  const form = useCaseForm(view.id);
  return <Loading query={form}>{(data) => <PlanAndSheet sheet={sheet} view={view} form={data} />}</Loading>;
}

function PlanAndSheet({
  sheet,
  view,
  form,
}: {
  sheet: ScoreSheetView;
  view: ApplicationView;
  form: FormView;
}) {
  const writing = useScoreAutosave(sheet);
  useUnsaved(writing.unsaved, '아직 저장되지 않은 점수나 근거가 있습니다.');
  const [section, setSection] = useState(FIRST_SECTION);
  const submittedAt = view.planSubmittedAt ?? view.submittedAt;
  const documents = (
    <Details summary={`첨부 서류 ${String(view.documents.length)}개`}>
      <DocumentTable
        documents={view.documents}
        addressOf={({ id }) => caseDocumentAddress(view.id, id)}
        submittedOn={submittedAt === null ? null : isoDayOf(submittedAt)}
      />
    </Details>
  );
  return (
    <div className="stack">
      <p>
        {view.projectTitle ?? '과제명 없음'} · {view.typeLabel} · 공급기업 {sheet.supplierName ?? '없음'}
      </p>
      <div className="plan-and-sheet">
        <div className="only-wide plan-side">
          <PlanReader view={view} form={form} section={section} onSection={setSection}>
            {documents}
          </PlanReader>
        </div>
        <div className="stack">
          <div className="only-narrow">{documents}</div>
          <ScoreSheetForm
            sheet={sheet}
            writing={writing}
            titleOf={(name) => sectionTitle(form, name)}
            hasSection={(name) => form.sections.some((one) => one.section === name)}
            onPlace={(name) => name !== '' && setSection(name)}
            renderSection={(name) => (
              <Details key={name} summary={`볼 곳: ${sectionTitle(form, name)}`}>
                <SectionContents view={view} form={form} section={name} />
              </Details>
            )}
          />
        </div>
      </div>
    </div>
  );
}
