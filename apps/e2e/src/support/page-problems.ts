import type { Page, Response } from '@playwright/test';

/** A refusal that a test causes on purpose. */
interface Expected {
  status: number;
  path: RegExp;
}

// The browser writes a line of its own for each refused request; the request itself is judged below.
const REFUSED_REQUEST = 'Failed to load resource';
// A page that is left, and a download, end their requests this way.
const ABORTED = 'net::ERR_ABORTED';

/** What goes wrong unseen: console errors, uncaught errors, requests to the portal that fail. */
export class PageProblems {
  private readonly found: string[] = [];
  private readonly expected: Expected[] = [];

  constructor(private readonly origin: string) {}

  /** Says beforehand that the portal will refuse these requests. */
  expectRefusal(status: number, path: RegExp): void {
    this.expected.push({ status, path });
  }

  watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() !== 'error' || message.text().startsWith(REFUSED_REQUEST)) return;
      this.found.push(`${page.url()}: console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.found.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason !== ABORTED && this.isOurs(request.url()))
        this.found.push(`${request.method()} ${request.url()}: ${reason}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && this.isOurs(response.url()) && !this.isExpected(response))
        this.found.push(`${response.request().method()} ${response.url()}: ${response.status()}`);
    });
  }

  /** Everything found since the last time. */
  take(): string[] {
    return this.found.splice(0);
  }

  private readonly isOurs = (url: string): boolean => url.startsWith(this.origin);

  private isExpected(response: Response): boolean {
    const { pathname } = new URL(response.url());
    return this.expected.some(({ status, path }) => status === response.status() && path.test(pathname));
  }
}
