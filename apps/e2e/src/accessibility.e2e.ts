import type { Page } from '@playwright/test';
import { bringAxe, violationsAt } from './support/axe.ts';
import { signIn } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';
import { DRAFTING, everyPage, type PagesOf } from './support/sample-pages.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/**
 * The long trial opens every page by its address and asks it at both widths; each run opens the first page of a person so, asks it on a phone
 * too, and follows links to the others, of which it asks whether they fit.
 */
const IS_TRIAL = process.env['PORTAL_TRIAL'] === 'accessibility';
const LOADING = '.skeleton, .skeleton-wait';

/** Waits for the contents: the title of the page is there and nothing is being loaded any more. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator(LOADING)).toHaveCount(0);
}

/** Goes to another page as a link does; the frame puts the focus on its contents once they are there. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
  await expect(page.locator('main')).toBeFocused();
}

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** What is wrong with the page as it stands, in words for the report. */
async function problemsAt(page: Page, size: string): Promise<string[]> {
  return (await violationsAt(page)).map(
    ({ id, places }) => `${size} ${id}: ${places.map(({ target, why }) => `${target} (${why})`).join('; ')}`,
  );
}

/** Texts that React would look for by themselves: a browser's translation puts elements in their place. */
function looseTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const isReacts = Object.keys(text).some((key) => key.startsWith('__reactFiber'));
      if (isReacts) found.push(`text without an element of its own: '${text.nodeValue ?? ''}'`);
    }
    return found;
  });
}

/** Contents and colors are the same at both widths but for the frame of a phone, which is the same on every page of a person. */
async function problemsOf(page: Page, address: string, isFirst: boolean): Promise<string[]> {
  await page.setViewportSize(DESKTOP);
  const [path] = address.split('?');
  if (isFirst || IS_TRIAL || path === pathOf(page)) await page.goto(address);
  else await follow(page, address);
  await settle(page);
  const problems = await problemsAt(page, '1280 px');
  if (!/[가-힣]/.test(await page.title())) problems.push(`the window has the title '${await page.title()}'`);
  problems.push(...(await looseTexts(page)));
  await page.setViewportSize(PHONE);
  if (isFirst || IS_TRIAL) problems.push(...(await problemsAt(page, '390 px')));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) problems.push(`390 px: ${String(overflow)} px wider than the screen`);
  return problems.map((problem) => `${address} – ${problem}`);
}

// A trace of a hundred pages costs more than the pages; the report names what is wrong and where.
test.use({ trace: 'off' });

test.describe('accessibility of every page of every role', () => {
  let everything: PagesOf[] = [];

  test.beforeAll(async ({ playwright, baseURL }) => {
    const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    everything = await everyPage(request);
    await request.dispose();
  });

  const roles: readonly (readonly [string, (person: string | null) => boolean])[] = [
    ['visitor', (person) => person === null],
    ['applicant with a draft', (person) => person === DRAFTING],
    ['applicant after submission', (person) => person?.startsWith('company') === true && person !== DRAFTING],
    ['supplier', (person) => person === 'supplier'],
    ['consultant', (person) => person?.startsWith('consultant') === true],
    ['evaluator', (person) => person?.startsWith('evaluator') === true],
    ['officer', (person) => person === 'officer'],
    ['approver', (person) => person === 'approver'],
    ['auditor and administrator', (person) => person === 'auditor' || person === 'admin'],
  ];

  for (const [role, isOf] of roles) {
    test(role, async ({ anonymous, problems }) => {
      test.setTimeout(240_000);
      // A link of a mail that has run out is refused; the page says so.
      problems.expectRefusal(400, /\/(password-resets|email-confirmations|accounts)/);
      const found: string[] = [];
      for (const { person, addresses } of everything.filter((pages) => isOf(pages.person))) {
        const page = await anonymous({ viewport: DESKTOP, reducedMotion: 'reduce' });
        await bringAxe(page.context());
        if (person !== null) await signIn(page.request, person);
        for (const address of addresses) {
          found.push(...(await problemsOf(page, address, address === addresses[0])));
          found.push(...problems.take());
        }
        await page.close();
      }
      expect(found).toEqual([]);
    });
  }
});

test('whoever wants less motion sees nothing move', async ({ anonymous }) => {
  const page = await anonymous({ reducedMotion: 'reduce' });
  await page.goto('/contacts');
  const moving = await page.evaluate(() =>
    ['spinner', 'skeleton-line', 'button', 'details'].filter((name) => {
      const element = document.createElement('span');
      element.className = name;
      document.body.append(element);
      const { animationName, transitionDuration } = getComputedStyle(element);
      element.remove();
      return animationName !== 'none' || transitionDuration !== '0s';
    }),
  );
  expect(moving).toEqual([]);
});
