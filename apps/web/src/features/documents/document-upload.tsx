import type { FormDocument } from '@subsidy/rules';
import { issueDayProblem } from '@subsidy/rules/writing';
import { useState } from 'react';
import { useCaseStep } from '../case/case-step.ts';
import { uploadDocument } from './api/upload-document.ts';
import { serverNow } from '../../api/now.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FileField, fileProblem } from '../../ui/file-field.tsx';
import { day, isoDayOf } from '../../ui/format.ts';
import { useUnsaved } from '../../ui/leave-guard.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { DateField } from '../../ui/text-field.tsx';

/** A file with its day of issue on its way to the server, with progress. */
export function DocumentUpload({
  applicationId,
  document,
  onDone,
}: {
  applicationId: string;
  document: FormDocument;
  onDone: () => void;
}) {
  const [file, setFile] = useState<File | null>(null);
  const [issuedOn, setIssuedOn] = useState('');
  const [tried, setTried] = useState(false);
  const [share, setShare] = useState(0);
  const today = isoDayOf(serverNow());
  const send = useCaseStep(applicationId, (chosen: File) =>
    uploadDocument(applicationId, { documentType: document.documentType, issuedOn, file: chosen }, setShare),
  );
  useUnsaved(
    file !== null,
    `${document.label}: 고른 파일을 아직 올리지 않았습니다. ‘올리기’를 누르거나 선택을 취소해 주세요.`,
  );
  const wrongFile = wrongIn(file, document);
  const wrongDay = issueDayProblem(document, issuedOn === '' ? null : issuedOn, today)?.message;
  const submit = (): void => {
    setTried(true);
    if (file !== null && wrongFile === undefined && wrongDay === undefined) {
      send.mutate(file, { onSuccess: onDone });
    }
  };
  const id = `upload-${document.documentType}`;
  return (
    <div className="stack-tight">
      {document.maxAgeDays !== null && (
        <DateField
          id={`${id}-issued`}
          label="발급일"
          hint={`제출하는 날 기준 ${String(document.maxAgeDays)}일 이내에 발급한 서류여야 합니다. 오늘은 ${day(today)}입니다.`}
          error={tried || issuedOn !== '' ? wrongDay : undefined}
          value={issuedOn}
          max={today}
          onChange={(event) => setIssuedOn(event.target.value)}
        />
      )}
      <FileField
        id={`${id}-file`}
        label={`${document.label} 파일`}
        formats={document.formats}
        maxBytes={document.maxBytes}
        file={file}
        error={tried || file !== null ? wrongFile : undefined}
        onFileChange={setFile}
      />
      {send.isPending && <ProgressBar share={share} label={share < 1 ? '올리는 중' : '확인하는 중'} />}
      <ProblemBanner error={send.error} />
      <div>
        <Button look="secondary" busy={send.isPending} busyText="올리는 중…" onClick={submit}>
          올리기
        </Button>
      </div>
    </div>
  );
}

/** What is wrong with a file for a document, or with there being none. */
const wrongIn = (file: File | null, { formats, maxBytes }: FormDocument): string | undefined =>
  file === null ? '올릴 파일을 골라 주세요.' : fileProblem(file, formats, maxBytes);
