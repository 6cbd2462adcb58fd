import type { FieldProblem } from '@subsidy/contract';
import type { DocumentFormat, FormDocument } from '@subsidy/rules';
import { issueDayProblem } from '@subsidy/rules/writing';
import { claimedFormat } from '../files/file-format.ts';
import type { Inspection } from '../files/formats/inspection.ts';
import { inspectFile } from '../files/formats/inspect-file.ts';
import type { ReceivedUpload, SpooledFile } from '../files/receive-upload.ts';
import { documentWords } from '../http/refusals/documents.ts';

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
  if (file === null) return { field, code: 'required', message: documentWords.fileMissing };
  if (file.size === 0) return { field, code: 'empty', message: documentWords.fileEmpty };
  if (file.isTooLarge || file.size > document.maxBytes) {
    const limit = Math.floor(document.maxBytes / MEGABYTE);
    return {
      field,
      code: 'too-large',
      message: documentWords.fileTooLarge(limit),
    };
  }
  return formatProblem(document, file);
}

async function formatProblem(document: FormDocument, file: SpooledFile): Promise<FieldProblem | null> {
  const field = 'file';
  const formats = document.formats.join(', ');
  const claimed = claimedFormat(file.fileName);
  if (claimed === null || !document.formats.includes(claimed)) {
    return { field, code: 'wrong-format', message: documentWords.formatsOnly(formats) };
  }
  const fault = faultOf(claimed, await inspectFile(file.path));
  return fault === null ? null : { field, ...fault };
}

/** Why a file is not what its name says, in words that help; null when it is. */
function faultOf(claimed: DocumentFormat, found: Inspection): Omit<FieldProblem, 'field'> | null {
  switch (found.kind) {
    case 'good':
      if (found.format === claimed) return null;
      return wrongFormat(documentWords.anotherFormat(claimed, found.format));
    case 'locked':
      if (!found.formats.includes(claimed)) return otherContents(claimed);
      return { code: 'locked', message: documentWords.locked };
    case 'old':
      if (found.format !== claimed) return otherContents(claimed);
      return wrongFormat(documentWords.oldFormat(claimed));
    case 'damaged':
      if (found.format !== null && found.format !== claimed) return otherContents(claimed);
      return { code: 'damaged', message: documentWords.damaged };
    case 'unknown':
      return otherContents(claimed);
  }
}

const wrongFormat = (message: string): Omit<FieldProblem, 'field'> => ({ code: 'wrong-format', message });

const otherContents = (claimed: DocumentFormat): Omit<FieldProblem, 'field'> =>
  wrongFormat(documentWords.otherContents(claimed));
