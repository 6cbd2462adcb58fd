import type { BonusCode } from '../core/codes.ts';
import type { Bonus, Warning } from '../core/decision.ts';
import { isJsonArray, type JsonValue } from '../core/json.ts';
import type { NoticeTerms } from '../core/terms.ts';
import * as sentences from '../messages/bonus-sentences.ts';
import { bonusPoints } from '../scoring/bonus.ts';
import { documentLabel } from './documents.ts';
import type { FieldValues, SubmittedDocument } from './form.ts';

const FIELD = 'project.bonusItems';
const DOCUMENT = 'bonus-evidence';

/** 표준 적용 설계: the business plan itself is its evidence, so no file is asked for. */
const PROVED_BY_PLAN: readonly string[] = ['standards'] satisfies BonusCode[];

const chosenIn = (value: JsonValue | undefined): string[] =>
  isJsonArray(value) ? value.filter((code): code is string => typeof code === 'string') : [];

/** 가점 of the fields of an application. */
export const bonusOf = (terms: NoticeTerms, fields: FieldValues): Bonus =>
  bonusPoints(terms, chosenIn(fields[FIELD]));

/** 인정되는 가점: which of the chosen items count, which do not, and why; null where all count in full. */
export function bonusCountText(terms: NoticeTerms, { items, points }: Bonus): string | null {
  const counted = items.filter((item) => item.counted);
  const left = items.filter((item) => !item.counted);
  const sum = counted.reduce((total, item) => total + item.points, 0);
  if (items.length === 0 || (left.length === 0 && sum === points)) return null;
  const { maxItems, maxPoints } = terms.bonus;
  return sentences.whichCount(maxItems.value, maxPoints.value, counted, left, points);
}

/** 가점 항목과 증빙: which of the chosen count, and whose evidence is not there. They hold up nothing: the site visit decides. */
export function bonusNotes(
  terms: NoticeTerms,
  fields: FieldValues,
  documents: readonly Pick<SubmittedDocument, 'documentType'>[],
): Warning[] {
  const bonus = bonusOf(terms, fields);
  const counting = bonusCountText(terms, bonus);
  const files = documents.filter(({ documentType }) => documentType === DOCUMENT).length;
  const evidence = evidenceText(terms, bonus, files);
  return [
    ...(counting === null ? [] : [{ code: 'bonus-items-over-limit', message: counting, fields: [FIELD] }]),
    ...(evidence === null
      ? []
      : [{ code: 'bonus-evidence-missing', message: evidence, fields: [FIELD, DOCUMENT] }]),
  ];
}

/** One file may prove several items, so fewer files than items are only asked about. */
function evidenceText(terms: NoticeTerms, { items }: Bonus, files: number): string | null {
  const counted = items.filter((item) => item.counted).map(({ code }) => code);
  const wanted = terms.bonus.items.filter(
    ({ code }) => counted.includes(code) && !PROVED_BY_PLAN.includes(code),
  );
  if (wanted.length <= files) return null;
  return files === 0
    ? sentences.noEvidence(documentLabel(DOCUMENT), wanted)
    : sentences.lessEvidence(wanted, files);
}
