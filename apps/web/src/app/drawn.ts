import type { QueryClient } from '@tanstack/react-query';
import { setServerNow } from '../api/now.ts';

/** What the server drew this page from. */
export interface Drawn {
  path: string;
  /** When, by the server's clock. */
  at: number;
}

/** Takes over the answers that came with the page; null when it came without, or is no longer what the address says. */
export function takeOver(client: QueryClient): Drawn | null {
  const element = document.getElementById('drawn');
  if (element === null) return null;
  const { path, at, answers } = JSON.parse(element.textContent) as Drawn & {
    answers: [key: unknown[], answer: unknown][];
  };
  element.remove();
  const arrivedAt = arrival();
  setServerNow(new Date(at).toISOString(), arrivedAt);
  for (const [key, answer] of answers) client.setQueryData(key, answer, { updatedAt: arrivedAt });
  return path === location.pathname ? { path, at } : null;
}

/** When the page came, by this device's clock. */
function arrival(): number {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page === undefined ? Date.now() : performance.timeOrigin + page.responseStart;
}
