import type { EligibilityInput } from '../core/facts.ts';
import type { JsonValue } from '../core/json.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { AI_TYPE } from '../programs/own-program.ts';
import { answerInWords } from './answer-in-words.ts';
import { fieldsOf } from './facts-of.ts';
import { inSection, yesNo } from './field-builders.ts';
import type { FormField } from './form.ts';
import { formOf } from './form-of.ts';
import { GUIDE_QUESTIONS } from './guide-questions.ts';

/** One answer in words. */
export interface AnswerLine {
  field: string;
  label: string;
  text: string;
}

const ONLY_IN_CHECKS = inSection('check', [
  yesNo('project.supplierInPool', '공급기업이 공급기업 Pool에 등록되어 있습니까?', true),
]);

/** Every fact that is known with its question, in the order of the form. */
export function answeredFields(input: EligibilityInput): { field: FormField; value: JsonValue }[] {
  const fields = [...formOf(NOTICE_2026, AI_TYPE).application, ...ONLY_IN_CHECKS, ...GUIDE_QUESTIONS];
  const values = fieldsOf(
    input,
    fields.map(({ field }) => field),
  );
  return fields.flatMap((field) => {
    const value = values[field.field];
    return value === undefined || value === null ? [] : [{ field, value }];
  });
}

/** 적어 주신 내용: every fact that is known, in words. */
export const answerLines = (input: EligibilityInput): AnswerLine[] =>
  answeredFields(input).map(({ field, value }) => ({
    field: field.field,
    label: field.label,
    text: answerInWords(field, value),
  }));
