import type { FieldProblem } from '@subsidy/contract';
import type { FormDocument } from '@subsidy/rules';
import { issueDayProblem } from '@subsidy/rules/writing';
import { fileProblem } from '../files/file-problem.ts';
import type { ReceivedUpload } from '../files/receive-upload.ts';

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
