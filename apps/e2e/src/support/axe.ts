import type { BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Lets every page of this browser be looked at: sent once, where the look itself would send it for every page. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: SOURCE });
}

/** One rule that a page breaks. */
export interface Violation {
  id: string;
  impact: string;
  /** The first few places. */
  places: { target: string; why: string }[];
}

/** What is wrong with the page as it stands. */
export const violationsAt = (page: Page): Promise<Violation[]> =>
  page.evaluate(async (tags) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
      elementRef: false,
    });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact: impact ?? 'minor',
      places: nodes.slice(0, 3).map(({ target, failureSummary }) => ({
        target: target.join(' '),
        why: failureSummary?.split('\n').at(1)?.trim() ?? '',
      })),
    }));
  }, TAGS);
