import { isBusinessRegistrationNumber, type FieldValues, type ProgramType } from '@subsidy/rules';
import { useCallback, useEffect, useState } from 'react';
import { keepJson, keptInBrowser, readKeptJson } from '../../api/kept.ts';
import { CHECK_ANSWERS as CHECK_KEY } from '../../api/own-state.ts';

const CARRIED_KEY = 'carried answers';

/** The answers of the check that this browser keeps; those of a tab from before it did are taken over. */
function keptAnswers(): FieldValues | null {
  const text = keptInBrowser.read(CHECK_KEY);
  if (text === null) return readKeptJson(CHECK_KEY) as FieldValues | null;
  try {
    return JSON.parse(text) as FieldValues;
  } catch {
    return null;
  }
}

/** Answers of the check, kept in this browser alone: they outlive the tab, and nothing of them is sent with it. */
export function useCheckAnswers(): {
  answers: FieldValues;
  /** One question may answer several fields: a place has its region and its district. */
  answer: (values: FieldValues) => void;
  forget: () => void;
  /** Puts other answers in the place of all; `takeBack` brings back what was there. */
  replace: (values: FieldValues) => void;
  /** Brings back what was forgotten; null when nothing was, or when a new answer has begun. */
  takeBack: (() => void) | null;
} {
  const [answers, setAnswers] = useState<FieldValues>(() => keptAnswers() ?? {});
  const [forgotten, setForgotten] = useState<FieldValues | null>(null);
  useEffect(() => keptInBrowser.keep(CHECK_KEY, JSON.stringify(answers)), [answers]);
  const answer = useCallback((values: FieldValues): void => {
    setForgotten(null);
    setAnswers((known) => ({ ...known, ...values }));
  }, []);
  const replace = useCallback(
    (values: FieldValues): void => {
      setForgotten(Object.keys(answers).length === 0 ? null : answers);
      setAnswers(values);
    },
    [answers],
  );
  return {
    answers,
    answer,
    forget: () => {
      setForgotten(answers);
      setAnswers({});
    },
    replace,
    takeBack:
      forgotten === null
        ? null
        : () => {
            setAnswers(forgotten);
            setForgotten(null);
          },
  };
}

/** Answers on their way from the check into an application. */
export interface CarriedAnswers {
  noticeId: string;
  type: ProgramType;
  values: FieldValues;
  /** Belongs to the company's profile, not to the form: compared with it where the application is started. */
  businessRegistrationNumber?: string;
}

/** 사업자등록번호 as answered in the check, for the page where a company registers; null when it was not. */
export function checkedBusinessNumber(): string | null {
  const number = keptAnswers()?.['company.businessRegistrationNumber'];
  return typeof number === 'string' && isBusinessRegistrationNumber(number) ? number : null;
}

/** Takes the answers of the check along. */
export function carryAnswers(carried: CarriedAnswers): void {
  const number = checkedBusinessNumber();
  keepJson(CARRIED_KEY, number === null ? carried : { ...carried, businessRegistrationNumber: number });
}

/** What was taken along for this notice, or null. */
export function carriedAnswers(noticeId: string): CarriedAnswers | null {
  const carried = readKeptJson(CARRIED_KEY) as CarriedAnswers | null;
  return carried?.noticeId === noticeId ? carried : null;
}

/** Where an application that was begun in the check goes on; null when none was. */
export function carriedTo(): string | null {
  const carried = readKeptJson(CARRIED_KEY) as CarriedAnswers | null;
  return carried === null ? null : `/applications/new?notice=${carried.noticeId}&type=${carried.type}`;
}

/** Once the answers stand in the application they are not needed any more. */
export const dropCarriedAnswers = (): void => keepJson(CARRIED_KEY, null);
