import { isNeeded, splitByAsked, type FormDocument } from '@subsidy/rules';
import { scanNotice } from '@subsidy/rules/case';
import { isDocumentOpen } from '../../features/applications/openness.ts';
import { DocumentSlot, UnaskedFiles } from '../../features/documents/document-slot.tsx';
import { askedOf } from '../../features/applications/tasks.ts';
import { stageOf, useNotesNow } from '../../features/applications/missing.ts';
import { usePortal } from '../../api/portal.ts';
import { useUser } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useGoToHash } from '../../ui/use-go-to-hash.ts';
import { ApplicationFrame, trailOf, type OpenApplication } from './application-frame.tsx';
import { NextTaskActions } from './next-task-actions.tsx';

/** 제출 서류: one place for each document, with the files already handed in. */
export function DocumentsPage() {
  return <ApplicationFrame>{(open) => <Documents {...open} />}</ApplicationFrame>;
}

function Documents({ application, form, autosave }: OpenApplication) {
  const { role } = useUser();
  const portal = usePortal().data;
  useGoToHash();
  const notes = useNotesNow(application, autosave.values);
  const stage = role === 'supplier' ? 'plan' : stageOf(application);
  const stages = stage === 'plan' ? (['plan', 'application'] as const) : (['application'] as const);
  const allAsked = askedOf(application, form, autosave.values);
  const asked = stages
    .flatMap((one) => allAsked.filter(({ stage: its }) => its === one))
    .filter(({ by }) => role !== 'supplier' || by === 'supplier');
  const isOpen = (document: FormDocument): boolean =>
    isDocumentOpen(application.open, document) && (role !== 'supplier' || document.by === 'supplier');
  const unasked = splitByAsked(
    allAsked,
    application.documents.filter(({ uploadedBy }) => role !== 'supplier' || uploadedBy === 'supplier'),
  ).unasked.filter((file) => isDocumentOpen(application.open, file));
  return (
    <Page
      title="제출 서류"
      trail={trailOf(application, role)}
      lead={
        asked.some(isOpen)
          ? `파일을 고르고 올리기를 누르세요. ${portal === undefined ? '' : `${scanNotice(portal.virusScan)} `}제출하기 전에는 언제든 바꿀 수 있습니다.`
          : '지금은 서류를 올리거나 바꿀 수 없습니다. 올린 파일은 열어 볼 수 있습니다.'
      }
    >
      <div className="stack">
        {asked.length === 0 && <EmptyState title="지금 낼 서류가 없습니다." />}
        {asked.map((document) => (
          <DocumentSlot
            key={`${document.documentType} ${document.stage}`}
            application={application}
            document={document}
            needed={isNeeded(document, autosave.values)}
            notes={notes.filter(({ fields }) => fields.includes(document.documentType))}
            open={isOpen(document)}
          />
        ))}
        {unasked.length > 0 && <UnaskedFiles applicationId={application.id} files={unasked} />}
        <NextTaskActions application={application} form={form} autosave={autosave} current="documents" />
      </div>
    </Page>
  );
}
