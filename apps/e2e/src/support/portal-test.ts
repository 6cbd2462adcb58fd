import {
  test as base,
  expect,
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { PageProblems } from './page-problems.ts';
import { signIn } from './people.ts';

export { expect } from '@playwright/test';

interface PortalFixtures {
  problems: PageProblems;
  /** A browser of its own in which this person is signed in. */
  browserOf: (name: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The same without a browser: for steps that are not about pages. */
  clientOf: (name: string) => Promise<APIRequestContext>;
  /** A browser in which nobody is signed in. */
  anonymous: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Tests of the portal: whatever goes wrong unseen in any of their browsers fails them. */
export const test = base.extend<PortalFixtures>({
  // What does not happen within this time will not happen: the failure names the control, not the whole test.
  actionTimeout: 15_000,
  problems: [
    async ({ baseURL }, use) => {
      const problems = new PageProblems(baseURL ?? '');
      await use(problems);
      expect(problems.take(), 'console errors, uncaught errors, failed requests').toEqual([]);
    },
    { auto: true },
  ],
  anonymous: async ({ browser, problems }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      problems.watch(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  clientOf: async ({ playwright, baseURL }, use) => {
    const clients = new Map<string, APIRequestContext>();
    await use(async (name) => {
      const known = clients.get(name);
      if (known !== undefined) return known;
      const client = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
      clients.set(name, client);
      await signIn(client, name);
      return client;
    });
    await Promise.all([...clients.values()].map((client) => client.dispose()));
  },
  browserOf: async ({ anonymous }, use) => {
    await use(async (name, options = {}) => {
      const page = await anonymous(options);
      await signIn(page.request, name);
      return page;
    });
  },
});
