import type { FieldValues } from '@subsidy/rules';
import { useCallback, useEffect, useRef, useState } from 'react';

/** 이렇게 바꿔 보기: other answers for once; one press brings the former ones back, until something else is answered. */
export function useTrying(
  answers: FieldValues,
  onAnswer: (values: FieldValues) => void,
): { onTry: (values: FieldValues) => void; onUndo: (() => void) | null } {
  const [tried, setTried] = useState<{ before: FieldValues; values: FieldValues } | null>(null);
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  }, [answers]);
  const onTry = useCallback(
    (values: FieldValues): void => {
      const before = Object.fromEntries(
        Object.keys(values).map((name) => [name, latest.current[name] ?? null]),
      );
      setTried({ before, values });
      onAnswer(values);
    },
    [onAnswer],
  );
  const isThere =
    tried !== null && Object.entries(tried.values).every(([name, value]) => answers[name] === value);
  return {
    onTry,
    onUndo: isThere
      ? () => {
          setTried(null);
          onAnswer(tried.before);
        }
      : null,
  };
}
