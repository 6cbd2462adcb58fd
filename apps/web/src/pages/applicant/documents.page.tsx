import { isDocumentOpen } from '../../features/applications/openness.ts';
import { DocumentSlot } from '../../features/documents/document-slot.tsx';
import { askedDocuments, isNeeded } from '../../features/applications/tasks.ts';
import { stageOf } from '../../features/applications/missing.ts';
import { useUser } from '../../api/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useGoToHash } from '../../ui/use-go-to-hash.ts';
import { addressOf, ApplicationFrame, trailOf, type OpenApplication } from './application-frame.tsx';

/** 제출 서류: one place for each document, with the files already handed in. */
export function DocumentsPage() {
  return <ApplicationFrame>{(open) => <Documents {...open} />}</ApplicationFrame>;
}

function Documents({ application, form, autosave }: OpenApplication) {
  const { role } = useUser();
  useGoToHash();
  const stage = role === 'supplier' ? 'plan' : stageOf(application);
  const stages = stage === 'plan' ? (['plan', 'application'] as const) : (['application'] as const);
  const asked = stages
    .flatMap((one) => askedDocuments(form, autosave.values, one))
    .filter(({ by }) => role !== 'supplier' || by === 'supplier')
    .filter(({ by }) => by === 'applicant' || application.supplier !== null);
  return (
    <Page
      title="제출 서류"
      trail={trailOf(application, role)}
      lead="파일을 고르고 올리기를 누르세요. 올린 파일은 악성코드 검사를 거치며, 제출하기 전에는 언제든 바꿀 수 있습니다."
    >
      <div className="stack">
        {asked.length === 0 && <EmptyState title="지금 낼 서류가 없습니다." />}
        {asked.map((document) => (
          <DocumentSlot
            key={`${document.documentType} ${document.stage}`}
            application={application}
            document={document}
            needed={isNeeded(document, autosave.values)}
            open={
              isDocumentOpen(application.open, document) &&
              (role !== 'supplier' || document.by === 'supplier')
            }
          />
        ))}
        <div className="form-actions">
          <LinkButton to={addressOf(application.id)} look="secondary">
            신청서 목록
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
