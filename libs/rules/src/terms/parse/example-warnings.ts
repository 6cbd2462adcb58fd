import type { DecidableNotice } from '../../core/notice.ts';
import type { NoticeTerms } from '../../core/terms.ts';
import { decide } from '../../engine/decide.ts';
import { factsOf } from '../../form/facts-of.ts';
import type { FieldValues, FormField } from '../../form/form.ts';
import { formOf } from '../../form/form-of.ts';
import { missingForApplication } from '../../form/missing-for-application.ts';
import { koreanWording } from '../../messages/korean-wording.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import type { TermsProblem } from './parse-terms.ts';

/** 예시: whether they make a complete, eligible application of each type, on the last day of the notice's year. */
export function exampleWarnings(terms: NoticeTerms): TermsProblem[] {
  const on = `${String(terms.year)}-12-31`;
  return terms.types.flatMap(({ type, label }, index) => {
    const form = formOf(terms, type);
    const fields = examplesOf(form.application);
    const path = `types[${String(index)}]`;
    const missing = missingForApplication({ ...form, documents: [] }, fields, [], false, on);
    const notice: DecidableNotice = {
      id: '',
      version: 1,
      title: '',
      program: terms.program,
      sample: false,
      opensAt: null,
      closesAt: null,
      terms,
    };
    const { findings } = decide(notice, type, factsOf(fields, null), new Date(`${on}T12:00:00+09:00`));
    return [
      ...missing.map(({ message }) => ({ path, message: termsWords.exampleIncomplete(message) })),
      ...findings
        .filter(({ ruleId, outcome }) => ruleId !== 'within-window' && outcome !== 'pass')
        .map((finding) => ({
          path,
          message: termsWords.exampleNotEligible(label, koreanWording.conditionOf(finding).message),
        })),
    ];
  });
}

const examplesOf = (fields: readonly FormField[]): FieldValues =>
  Object.fromEntries(fields.flatMap(({ field, example }) => (example === null ? [] : [[field, example]])));
