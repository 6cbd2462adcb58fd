import type { DocumentView } from '@subsidy/contract';
import { daysBetween, type FormDocument } from '@subsidy/rules';
import { useState } from 'react';
import { useCaseStep } from '../../api/case.ts';
import { serverNow } from '../../api/now.ts';
import { upload } from '../../api/upload.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FileField, fileProblem } from '../../ui/file-field.tsx';
import { day, isoDayOf } from '../../ui/format.ts';
import { useUnsaved } from '../../ui/leave-guard.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { DateField } from '../../ui/text-field.tsx';

/** What is wrong with a day of issue; undefined when it will do today. */
function issuedOnProblem(issuedOn: string, maxAgeDays: number | null, today: string): string | undefined {
  if (maxAgeDays === null) return undefined;
  if (issuedOn === '') return '서류에 적힌 발급일을 입력해 주세요.';
  const age = daysBetween(issuedOn, today);
  if (age < 0) return '발급일이 오늘보다 뒤입니다. 서류에 적힌 날짜를 확인해 주세요.';
  if (age <= maxAgeDays) return undefined;
  return `발급한 지 ${String(age)}일이 지났습니다. ${String(maxAgeDays)}일 이내에 발급한 서류가 필요하니 다시 발급받아 올려 주세요.`;
}

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
    upload<DocumentView>(
      `/applications/${encodeURIComponent(applicationId)}/documents`,
      formOf(document.documentType, issuedOn, chosen),
      setShare,
    ),
  );
  useUnsaved(
    file !== null,
    `${document.label}: 고른 파일을 아직 올리지 않았습니다. ‘올리기’를 누르거나 선택을 취소해 주세요.`,
  );
  const wrongFile =
    file === null ? '올릴 파일을 골라 주세요.' : fileProblem(file, document.formats, document.maxBytes);
  const wrongDay = issuedOnProblem(issuedOn, document.maxAgeDays, today);
  const submit = (): void => {
    setTried(true);
    if (file !== null && wrongFile === undefined && wrongDay === undefined) {
      send.mutate(file, { onSuccess: onDone });
    }
  };
  const id = `upload-${document.documentType}`;
  return (
    <div className="stack-tight upload">
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

function formOf(documentType: string, issuedOn: string, file: File): FormData {
  const form = new FormData();
  form.set('documentType', documentType);
  if (issuedOn !== '') form.set('issuedOn', issuedOn);
  form.set('file', file);
  return form;
}
