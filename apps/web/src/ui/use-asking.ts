import { useState } from 'react';

/** Which of several dialogs is open; closing it forgets what the steps behind them answered. */
export function useAsking<Name extends string>(...steps: readonly { reset: () => void }[]) {
  const [asking, ask] = useState<Name | null>(null);
  const close = (): void => {
    ask(null);
    for (const step of steps) step.reset();
  };
  return { asking, ask, close };
}
