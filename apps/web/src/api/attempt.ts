import { keptInTab } from './kept.ts';

const PREFIX = 'attempt ';
const RANDOM_BYTES = 16;

/** A random key; `crypto.randomUUID` exists only on secure origins, random bytes everywhere. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 중복 제출 방지 열쇠 of one attempt: it outlives a reload and a lost answer, so that sending again gives the same receipt. */
export function attemptKey(name: string): string {
  const kept = keptInTab.read(PREFIX + name);
  if (kept !== null) return kept;
  const fresh = randomKey();
  keptInTab.keep(PREFIX + name, fresh);
  return fresh;
}

/** The attempt is over: the next one gets a key of its own. */
export const forgetAttempt = (name: string): void => keptInTab.keep(PREFIX + name, null);
