import type { FormView, RequestSupplementBody, SupplementItem } from '@subsidy/contract';
import { cleanText, isBlank } from '@subsidy/rules';
import { supplementDueDays, supplementDueProblem, usualSupplementDueOn } from '@subsidy/rules/case';
import { day } from '../../ui/format.ts';

/** A supplement request as it is being written: what is asked for, with a reason each. */
export interface SupplementDraft {
  dueOn: string;
  /** `field:…` or `document:…` → reason. */
  reasons: Readonly<Record<string, string>>;
}

/** An empty request, due as is usual. */
export const emptyDraft = (today: string): SupplementDraft => ({
  dueOn: usualSupplementDueOn(today),
  reasons: {},
});

export const fieldKey = (field: string): string => `field:${field}`;
export const documentKey = (documentType: string): string => `document:${documentType}`;

/** Takes something in or out. */
export function toggled(draft: SupplementDraft, key: string): SupplementDraft {
  const { [key]: chosen, ...others } = draft.reasons;
  return { ...draft, reasons: chosen === undefined ? { ...draft.reasons, [key]: '' } : others };
}

/** Adds what is not in yet. */
export function withParts(
  draft: SupplementDraft,
  parts: { fields: readonly string[]; documentTypes: readonly string[] },
): SupplementDraft {
  const asked = [...parts.fields.map(fieldKey), ...parts.documentTypes.map(documentKey)];
  const fresh = asked.filter((key) => draft.reasons[key] === undefined);
  const empty = Object.fromEntries(fresh.map((key) => [key, '']));
  return { ...draft, reasons: { ...draft.reasons, ...empty } };
}

/** What a key is called on the form. */
export function labelOfKey(form: FormView, key: string): string {
  const name = key.slice(key.indexOf(':') + 1);
  return (
    form.application.find(({ field }) => fieldKey(field) === key)?.label ??
    form.documents.find(({ documentType }) => documentKey(documentType) === key)?.label ??
    name
  );
}

function itemOf(key: string, reason: string): SupplementItem {
  const name = key.slice(key.indexOf(':') + 1);
  return key.startsWith('field:')
    ? { field: name, reason: cleanText(reason) }
    : { documentType: name, reason: cleanText(reason) };
}

/** The request as it is sent. */
export const bodyOf = ({ dueOn, reasons }: SupplementDraft): RequestSupplementBody => ({
  dueOn,
  items: Object.entries(reasons).map(([key, reason]) => itemOf(key, reason)),
});

/** What is wrong with a request, by the id of the control. */
export function draftProblems(draft: SupplementDraft, form: FormView, today: string): Record<string, string> {
  const problems: Record<string, string> = {};
  const chosen = Object.entries(draft.reasons);
  if (chosen.length === 0) problems['items'] = '보완할 항목이나 서류를 한 가지 이상 고르세요.';
  for (const [key, reason] of chosen) {
    if (isBlank(reason)) {
      problems[key] = `${labelOfKey(form, key)}: 무엇을 어떻게 고쳐야 하는지 적어 주세요.`;
    }
  }
  const due = dueProblem(draft.dueOn, today);
  if (due !== null) problems['dueOn'] = due;
  return problems;
}

function dueProblem(dueOn: string, today: string): string | null {
  const { firstOn, lastOn } = supplementDueDays(today);
  switch (supplementDueProblem(dueOn, today)) {
    case null:
      return null;
    case 'invalid':
      return '기한을 날짜로 입력해 주세요.';
    case 'too-early':
      return `기한은 내일, ${day(firstOn)}부터 정할 수 있습니다.`;
    case 'too-late':
      return `기한은 30일 뒤, ${day(lastOn)}까지 정할 수 있습니다.`;
  }
}
