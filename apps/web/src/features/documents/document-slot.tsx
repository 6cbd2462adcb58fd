import type { ApplicationView, DocumentView } from '@subsidy/contract';
import { documentLabel, type FormDocument, type Warning } from '@subsidy/rules';
import { INFECTED_FILED, INFECTED_REMOVE } from '@subsidy/rules/case';
import { useState } from 'react';
import { caseDocumentAddress } from '../case/api/case-document-address.ts';
import { useCaseStep } from '../case/case-step.ts';
import { deleteDocument } from './api/delete-document.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DocumentLink, ScanBadge } from '../../ui/document-table.tsx';
import { FieldNotes } from '../../ui/field.tsx';
import { day, fileSize, instant } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';
import { DocumentUpload } from './document-upload.tsx';
import './document-slot.css';

interface DocumentFilesProps {
  application: ApplicationView;
  document: FormDocument;
  /** This person may add and remove files now. */
  open: boolean;
}

const filesOf = ({ documents }: ApplicationView, { documentType, stage }: FormDocument): DocumentView[] =>
  documents.filter((file) => file.documentType === documentType && file.stage === stage);

/** One document that is asked for, in its own card: what it is, the files handed in, a place to add one. */
export function DocumentSlot({
  needed,
  notes,
  ...props
}: DocumentFilesProps & {
  needed: boolean;
  /** What is to be known about it: evidence that the answers ask for. */
  notes: readonly Warning[];
}) {
  const { application, document } = props;
  const isHandedIn = filesOf(application, document).length > 0;
  return (
    <div id={`document-${document.documentType}`} tabIndex={-1}>
      <Card
        title={document.label}
        level={2}
        actions={<NeedBadge needed={needed} handedIn={isHandedIn} document={document} />}
      >
        <FieldNotes notes={props.open ? notes.map(({ message }) => message) : []} />
        <DocumentFiles {...props} />
      </Card>
    </div>
  );
}

/** The files handed in for one document, and a place to add one. */
export function DocumentFiles({ application, document, open }: DocumentFilesProps) {
  const files = filesOf(application, document);
  return (
    <div className="stack-tight">
      {document.hint !== undefined && <p className="muted small">{document.hint}</p>}
      {files.map((file) => (
        <FileRow key={file.id} applicationId={application.id} file={file} removable={open} />
      ))}
      {open && <AddFile applicationId={application.id} document={document} isFirst={files.length === 0} />}
      {!open && files.length === 0 && <NoFile by={document.by} />}
    </div>
  );
}

/** Files that the answers no longer ask for: no part of the submission, and shown so that they can be removed. */
export function UnaskedFiles({
  applicationId,
  files,
}: {
  applicationId: string;
  files: readonly DocumentView[];
}) {
  return (
    <Card title="더 이상 필요 없는 파일" level={2}>
      <div className="stack-tight">
        <p className="muted small">
          답을 바꾸어 낼 필요가 없어진 파일입니다. 함께 제출되지 않으니 지워 주세요. 답을 되돌리면 다시 낼
          서류가 됩니다.
        </p>
        {files.map((file) => (
          <FileRow
            key={file.id}
            applicationId={applicationId}
            file={file}
            label={documentLabel(file.documentType)}
            removable
          />
        ))}
      </div>
    </Card>
  );
}

function NoFile({ by }: Pick<FormDocument, 'by'>) {
  return (
    <p className="muted">{by === 'supplier' ? '공급기업이 올리는 서류입니다.' : '올린 파일이 없습니다.'}</p>
  );
}

/** The first file is asked for at once; further ones behind a button. */
function AddFile({
  applicationId,
  document,
  isFirst,
}: {
  applicationId: string;
  document: FormDocument;
  isFirst: boolean;
}) {
  const [adding, setAdding] = useState(false);
  if (isFirst || adding) {
    return (
      <DocumentUpload applicationId={applicationId} document={document} onDone={() => setAdding(false)} />
    );
  }
  return (
    <div>
      <Button look="secondary" size="small" onClick={() => setAdding(true)}>
        파일 더 올리기
      </Button>
    </div>
  );
}

function NeedBadge({
  needed,
  handedIn,
  document,
}: {
  needed: boolean;
  handedIn: boolean;
  document: FormDocument;
}) {
  if (handedIn) return <Badge tone="good">올림</Badge>;
  if (needed) return <Badge tone="attention">필수</Badge>;
  return <Badge tone="neutral">{document.requiredWhen === undefined ? '해당하면' : '선택'}</Badge>;
}

function FileRow({
  applicationId,
  file,
  label,
  removable,
}: {
  applicationId: string;
  file: DocumentView;
  /** What the file is, where no heading says so. */
  label?: string;
  removable: boolean;
}) {
  const [asking, setAsking] = useState(false);
  const remove = useCaseStep(applicationId, () => deleteDocument(applicationId, file.id));
  const address = caseDocumentAddress(applicationId, file.id);
  return (
    <div className="file-row">
      <div>
        <DocumentLink document={file} address={address} />
        <p className="small muted">
          {label !== undefined && `${label} · `}
          {fileSize(file.size)} · {instant(file.uploadedAt)} 올림
          {file.issuedOn !== null && ` · 발급일 ${day(file.issuedOn)}`}
        </p>
      </div>
      <span className="row">
        <ScanBadge scan={file.scan} />
        {removable && (
          <Button look="quiet" size="small" onClick={() => setAsking(true)}>
            삭제<span className="visually-hidden">: {file.fileName}</span>
          </Button>
        )}
      </span>
      {file.scan === 'infected' && (
        <Banner tone="danger" title="악성코드가 발견되었습니다">
          {removable ? INFECTED_REMOVE : INFECTED_FILED}
        </Banner>
      )}
      <ProblemBanner error={asking ? null : remove.error} />
      <ConfirmDialog
        open={asking}
        title="파일을 삭제할까요?"
        action="삭제"
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{file.fileName} 파일을 삭제합니다. 되돌릴 수 없으며, 필요하면 다시 올려야 합니다.</p>
      </ConfirmDialog>
    </div>
  );
}
