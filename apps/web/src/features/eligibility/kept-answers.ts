import type { FieldValues, JsonValue, ProjectType } from '@subsidy/rules';
import { useState } from 'react';

const CHECK_KEY = 'check answers';
const CARRIED_KEY = 'carried answers';

function read<Value>(key: string): Value | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage the answers live as long as the page.
  }
}

/** Answers of the check, kept in this tab alone so that a reload does not lose them. */
export function useCheckAnswers(): {
  answers: FieldValues;
  answer: (field: string, value: JsonValue) => void;
  forget: () => void;
} {
  const [answers, setAnswers] = useState<FieldValues>(() => read<FieldValues>(CHECK_KEY) ?? {});
  const keep = (next: FieldValues): void => {
    setAnswers(next);
    write(CHECK_KEY, next);
  };
  return {
    answers,
    answer: (field, value) => keep({ ...answers, [field]: value }),
    forget: () => keep({}),
  };
}

/** Answers on their way from the check into an application. */
export interface CarriedAnswers {
  noticeId: string;
  type: ProjectType;
  values: FieldValues;
}

/** Takes the answers of the check along. */
export const carryAnswers = (carried: CarriedAnswers): void => write(CARRIED_KEY, carried);

/** What was taken along for this notice, or null. */
export function carriedAnswers(noticeId: string): CarriedAnswers | null {
  const carried = read<CarriedAnswers>(CARRIED_KEY);
  return carried?.noticeId === noticeId ? carried : null;
}

/** Once the answers stand in the application they are not needed any more. */
export const dropCarriedAnswers = (): void => sessionStorage.removeItem(CARRIED_KEY);
