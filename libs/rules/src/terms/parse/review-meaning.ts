import { isOneOf, RUBRIC_BLOCKS } from '../../core/codes.ts';
import type { JsonValue } from '../../core/json.ts';
import { isKnownDocument } from '../../form/documents.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { reportTwice } from './condition-meaning.ts';
import { figureIn, has, items, member, numberIn, placed, texts, textIn, valueOf } from './loose.ts';
import { type Report } from './shape.ts';
import { RUBRIC_POINTS } from './terms-shape.ts';

/** What the mean of the evaluators is called among the tie-breaks. */
const TECHNICAL = 'technical';

/** 평가 지표, 동점자 처리, 가점. */
export function reviewMeaning(terms: JsonValue, report: Report, warn: Report): void {
  const rubric = items(member(terms, 'rubric'));
  const points = rubric.map((row) => numberIn(row, 'maxPoints'));
  const sum = points.reduce<number>((total, most) => total + (most ?? 0), 0);
  if (rubric.length > 0 && points.every((most) => most !== null) && sum !== RUBRIC_POINTS)
    report('rubric', termsWords.rubricSum(sum, RUBRIC_POINTS));
  reportTwice(
    rubric.map((row) => textIn(row, 'criterion')),
    (index) => `rubric[${String(index)}].criterion`,
    report,
  );
  const blocks = [TECHNICAL, ...rubric.flatMap((row) => textIn(row, 'block') ?? [])];
  const tieBreak = texts(valueOf(member(terms, 'scoring'), 'tieBreak'));
  for (const [index, block] of tieBreak.entries()) {
    if (!blocks.includes(block)) warn(`scoring.tieBreak.value[${String(index)}]`, termsWords.notABlock);
  }
  reportTwice(tieBreak, (index) => `scoring.tieBreak.value[${String(index)}]`, report);
  bonusMeaning(member(terms, 'bonus') ?? null, report, warn);
  blockNames(rubric, warn);
}

/** 평가 영역 whose name nobody knows. */
function blockNames(rubric: readonly JsonValue[], warn: Report): void {
  for (const [index, row] of rubric.entries()) {
    const block = textIn(row, 'block');
    if (block !== null && !isOneOf(RUBRIC_BLOCKS, block) && !has(row, 'blockLabel'))
      warn(`rubric[${String(index)}].blockLabel`, termsWords.blockNeedsName);
  }
}

function bonusMeaning(bonus: JsonValue, report: Report, warn: Report): void {
  const bonusItems = items(member(bonus, 'items'));
  reportTwice(
    bonusItems.map((item) => textIn(item, 'code')),
    (index) => `bonus.items[${String(index)}].code`,
    report,
  );
  const most = figureIn(bonus, 'maxPoints');
  for (const [index, item] of bonusItems.entries()) {
    if (most !== null && (numberIn(item, 'points') ?? 0) > most)
      report(`bonus.items[${String(index)}].points`, termsWords.bonusAboveMost);
  }
  if ((figureIn(bonus, 'maxItems') ?? 0) > bonusItems.length)
    warn('bonus.maxItems', termsWords.bonusItemsAboveMost);
}

/** 제출 서류. */
export function documentMeaning(terms: JsonValue, report: Report, warn: Report): void {
  const stages = texts(member(terms, 'stages'));
  reportTwice(
    items(member(terms, 'documents')).map((one) => textIn(one, 'documentType')),
    (index) => `documents[${String(index)}].documentType`,
    report,
  );
  for (const [index, one] of placed(member(terms, 'documents'))) {
    const path = `documents[${String(index)}]`;
    const type = textIn(one, 'documentType');
    const stage = textIn(one, 'stage');
    if (type !== null && !isKnownDocument(type) && !has(one, 'label'))
      warn(`${path}.label`, termsWords.documentNeedsName);
    if (stage !== null && !stages.includes(stage)) report(`${path}.stage`, termsWords.pageOfNoStage);
    const isSuppliers = textIn(one, 'by') === 'supplier';
    if (isSuppliers && member(one, 'required') === true && !stages.includes('plan'))
      report(`${path}.required`, termsWords.supplierWithoutPlan);
  }
}
