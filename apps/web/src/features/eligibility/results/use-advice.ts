import type { DecidableNotice, EligibilityInput } from '@subsidy/rules';
import { adviceFor, type Advice } from '@subsidy/rules/advice';
import { useEffect, useRef, useState } from 'react';

/** What the advice is asked about. */
export interface AdviceQuestion {
  notices: readonly DecidableNotice[];
  input: EligibilityInput;
  asOf: number;
}

/** A pause in typing after which the advice is worked out. */
const PAUSE_MS = 250;

const startWorker = (): Worker | null =>
  typeof Worker === 'undefined'
    ? null
    : new Worker(new URL('./advice.worker.ts', import.meta.url), { type: 'module' });

/** 지원 방안 for the latest question, worked out beside the page; null until the first one is there. */
export function useAdvice({ notices, input, asOf }: AdviceQuestion): Advice | null {
  const [advice, setAdvice] = useState<Advice | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    worker.current = startWorker();
    worker.current?.addEventListener('message', ({ data }: MessageEvent<Advice>) => setAdvice(data));
    return () => worker.current?.terminate();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (worker.current === null) setAdvice(adviceFor(notices, input, new Date(asOf)));
      else worker.current.postMessage({ notices, input, asOf } satisfies AdviceQuestion);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [notices, input, asOf]);
  return advice;
}
