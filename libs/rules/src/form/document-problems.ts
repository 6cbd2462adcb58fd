import { daysBetween, isDay } from '../core/calendar.ts';
import { object, topic } from '../messages/format.ts';
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
    ? { code: 'document-required', message: `${object(document.label)} 올리세요.` }
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
    return { code: 'document-issue-day-required', message: `${label}의 발급일을 입력하세요.` };
  }
  if (ages.some((age) => age < 0)) {
    return {
      code: 'document-issued-in-future',
      message: `${label}의 발급일이 오늘보다 늦습니다. 발급일을 다시 확인하세요.`,
    };
  }
  return {
    code: 'document-too-old',
    message: `${topic(label)} 발급한 지 ${maxAgeDays}일 이내여야 합니다. 가장 최근 것이 ${Math.min(...ages)}일 지났으니 새로 발급받아 올리세요.`,
  };
}
