import type { FieldProblem } from '@subsidy/contract';
import type { DocumentFormat, FormDocument } from '@subsidy/rules';
import { issueDayProblem } from '@subsidy/rules/writing';
import { claimedFormat } from '../files/file-format.ts';
import type { Inspection } from '../files/formats/inspection.ts';
import { inspectFile } from '../files/formats/inspect-file.ts';
import type { ReceivedUpload, SpooledFile } from '../files/receive-upload.ts';

const MEGABYTE = 1_048_576;

/** Everything wrong with an upload for this document, by field. `today` is the day in Seoul. */
export async function documentProblems(
  document: FormDocument,
  { file, issuedOn }: ReceivedUpload,
  today: string,
): Promise<FieldProblem[]> {
  const problems = [issuedOnProblem(document, issuedOn, today), await fileProblem(document, file)];
  return problems.filter((problem) => problem !== null);
}

/** 발급일, by the same rule as on the page. */
function issuedOnProblem(
  document: FormDocument,
  issuedOn: string | null,
  today: string,
): FieldProblem | null {
  const found = issueDayProblem(document, issuedOn, today);
  return found === null ? null : { field: 'issuedOn', ...found };
}

async function fileProblem(document: FormDocument, file: SpooledFile | null): Promise<FieldProblem | null> {
  const field = 'file';
  if (file === null) return { field, code: 'required', message: '올릴 파일을 골라 주세요.' };
  if (file.size === 0)
    return { field, code: 'empty', message: '빈 파일입니다. 내용이 있는 파일을 올려 주세요.' };
  if (file.isTooLarge || file.size > document.maxBytes) {
    const limit = Math.floor(document.maxBytes / MEGABYTE);
    return {
      field,
      code: 'too-large',
      message: `파일은 ${limit} MB까지 올릴 수 있습니다. 용량을 줄여 다시 올려 주세요.`,
    };
  }
  return formatProblem(document, file);
}

async function formatProblem(document: FormDocument, file: SpooledFile): Promise<FieldProblem | null> {
  const field = 'file';
  const formats = document.formats.join(', ');
  const claimed = claimedFormat(file.fileName);
  if (claimed === null || !document.formats.includes(claimed)) {
    return { field, code: 'wrong-format', message: `${formats} 형식의 파일만 올릴 수 있습니다.` };
  }
  const fault = faultOf(claimed, await inspectFile(file.path));
  return fault === null ? null : { field, ...fault };
}

/** Why a file is not what its name says, in words that help; null when it is. */
function faultOf(claimed: DocumentFormat, found: Inspection): Omit<FieldProblem, 'field'> | null {
  switch (found.kind) {
    case 'good':
      if (found.format === claimed) return null;
      return wrongFormat(
        `이름은 ${claimed}인데 내용은 ${found.format}입니다. 이름을 바꾸지 말고, ${claimed} 형식으로 저장한 원본을 올려 주세요.`,
      );
    case 'locked':
      if (!found.formats.includes(claimed)) return otherContents(claimed);
      return { code: 'locked', message: '암호가 걸린 파일입니다. 암호를 풀어 다시 올려 주세요.' };
    case 'old':
      if (found.format !== claimed) return otherContents(claimed);
      return wrongFormat(`예전 형식으로 저장한 파일입니다. ${claimed} 형식으로 다시 저장해 올려 주세요.`);
    case 'damaged':
      if (found.format !== null && found.format !== claimed) return otherContents(claimed);
      return { code: 'damaged', message: '파일이 손상되어 열 수 없습니다. 원본을 다시 저장해 올려 주세요.' };
    case 'unknown':
      return otherContents(claimed);
  }
}

const wrongFormat = (message: string): Omit<FieldProblem, 'field'> => ({ code: 'wrong-format', message });

const otherContents = (claimed: DocumentFormat): Omit<FieldProblem, 'field'> =>
  wrongFormat(
    `파일의 실제 내용이 확장자(${claimed})와 다릅니다. ${claimed} 형식으로 저장한 원본을 올려 주세요.`,
  );
