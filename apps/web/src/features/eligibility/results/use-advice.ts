import type { EligibilityAdviceView, EligibilityCheckBody } from '@subsidy/contract';
import { isAcceptableKsicCode, type EligibilityInput } from '@subsidy/rules';
import { useEffect, useMemo, useState } from 'react';
import { getAdvice } from '../api/get-advice.ts';

/** A pause in typing after which the advice is asked for. */
const PAUSE_MS = 300;

/** Windows open and close while the page stands: asked again after this long. */
const RENEWED_AFTER_MS = 10 * 60_000;

/** 지원 방안 as far as it is known. */
export interface AdviceState {
  /** The latest that came; null until the first one is there. */
  advice: EligibilityAdviceView | null;
  /** Whether it belongs to earlier answers and the one for these is on its way. */
  isBusy: boolean;
  error: unknown;
  retry: () => void;
}

interface Settled {
  question: string;
  advice: EligibilityAdviceView | null;
  error: unknown;
}

/** What is asked: without the numbers that name the company, which no advice needs, and without half a code. */
function bodyOf(noticeIds: readonly string[], { company, project }: EligibilityInput): EligibilityCheckBody {
  const { businessRegistrationNumber, corporateRegistrationNumber, ksicCode, ...facts } = company;
  const isWhole = ksicCode !== undefined && ksicCode !== null && isAcceptableKsicCode(ksicCode);
  return {
    noticeIds: [...noticeIds],
    company: isWhole ? { ...facts, ksicCode } : facts,
    project,
  };
}

/** 지원 방안 for the latest answers, worked out by the server; an answer to earlier ones is not waited for. */
export function useAdvice(noticeIds: readonly string[], input: EligibilityInput, now: number): AdviceState {
  const body = useMemo(() => bodyOf(noticeIds, input), [noticeIds, input]);
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled>({ question: '', advice: null, error: null });
  const question = `${JSON.stringify(body)} ${String(Math.floor(now / RENEWED_AFTER_MS))} ${String(attempt)}`;
  useEffect(() => {
    const stop = new AbortController();
    const settle = (found: Pick<Settled, 'error'> & { advice?: EligibilityAdviceView }): void => {
      if (!stop.signal.aborted) setSettled((before) => ({ ...before, ...found, question }));
    };
    const timer = setTimeout(() => {
      getAdvice(body, stop.signal)
        .then((advice) => settle({ advice, error: null }))
        .catch((error: unknown) => settle({ error }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [body, question]);
  return {
    advice: settled.advice,
    isBusy: settled.question !== question,
    error: settled.question === question ? settled.error : null,
    retry: () => setAttempt((before) => before + 1),
  };
}
