import { daysBetween, isDay } from '../core/calendar.ts';
import * as words from '../messages/document-problem-words.ts';
import { infectedText } from '../messages/scan-sentences.ts';
import { isNeeded } from './asked-documents.ts';
import { issueDayProblem } from './issue-day.ts';
import type { FieldValues, FormDocument, Missing, SubmittedDocument } from './form.ts';

/** Everything that is missing or unusable among some documents, in the order of the form. */
export function documentProblems(
  asked: readonly FormDocument[],
  fields: FieldValues,
  handedIn: readonly SubmittedDocument[],
  on: string,
): Missing[] {
  return asked.flatMap((document) => {
    const own = handedIn.filter(({ documentType }) => documentType === document.documentType);
    const found =
      own.length === 0
        ? absence(document, fields)
        : (scanProblem(document, own) ?? ageProblem(document, own, on));
    return found === null ? [] : [{ documentType: document.documentType, ...found }];
  });
}

type Problem = Pick<Missing, 'code' | 'message'>;

function absence(document: FormDocument, fields: FieldValues): Problem | null {
  return isNeeded(document, fields)
    ? { code: 'document-required', message: words.uploadIt(document.label) }
    : null;
}

/** A file known to be infected is refused; a scan that is still running holds up nothing. */
function scanProblem({ label }: FormDocument, own: readonly SubmittedDocument[]): Problem | null {
  if (!own.some(({ scan }) => scan === 'infected')) return null;
  return {
    code: 'document-infected',
    message: infectedText(label),
  };
}

/** Where the notice sets no age, a day of issue that was given has to be possible all the same. */
function issueProblem(document: FormDocument, own: readonly SubmittedDocument[], on: string): Problem | null {
  const found = own
    .map(({ issuedOn }) => issueDayProblem(document, issuedOn, on))
    .find((problem) => problem !== null);
  return found === undefined ? null : { code: 'document-issue-day', message: found.message };
}

/** One file that is young enough does. */
function ageProblem(document: FormDocument, own: readonly SubmittedDocument[], on: string): Problem | null {
  const { label, maxAgeDays } = document;
  if (maxAgeDays === null) return issueProblem(document, own, on);
  const ages = own.flatMap(({ issuedOn }) =>
    isDay(issuedOn) && isDay(on) ? [daysBetween(issuedOn, on)] : [],
  );
  if (ages.some((age) => age >= 0 && age <= maxAgeDays)) return null;
  if (ages.length === 0) {
    return { code: 'document-issue-day-required', message: words.enterIssueDay(label) };
  }
  if (ages.some((age) => age < 0)) {
    return { code: 'document-issued-in-future', message: words.issueDayInFuture(label) };
  }
  return {
    code: 'document-too-old',
    message: words.newestTooOld(label, maxAgeDays, Math.min(...ages)),
  };
}
