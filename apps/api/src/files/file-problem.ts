import type { FieldProblem } from '@subsidy/contract';
import type { DocumentFormat, FormDocument } from '@subsidy/rules';
import { documentWords } from '../http/refusals/documents.ts';
import { claimedFormat } from './file-format.ts';
import type { Inspection } from './formats/inspection.ts';
import { inspectFile } from './formats/inspect-file.ts';
import type { SpooledFile } from './receive-upload.ts';

const MEGABYTE = 1_048_576;

/** Which files are taken. */
export type AllowedFile = Pick<FormDocument, 'formats' | 'maxBytes'>;

/** What is wrong with the file of an upload; null where nothing is. */
export async function fileProblem(
  document: AllowedFile,
  file: SpooledFile | null,
): Promise<FieldProblem | null> {
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

async function formatProblem(document: AllowedFile, file: SpooledFile): Promise<FieldProblem | null> {
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
