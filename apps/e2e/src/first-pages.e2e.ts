import { gzipSync } from 'node:zlib';
import { expect, test } from './support/portal-test.ts';

/** Compressed bytes of script, and requests without typefaces, that a first visit may take. */
const PAGES = [
  { path: '/', script: 215_000, requests: 30 },
  { path: '/check', script: 260_000, requests: 52 },
  { path: '/notices', script: 157_000, requests: 16 },
  { path: '/notices/sample-open', script: 170_000, requests: 18 },
  { path: '/programs', script: 168_000, requests: 16 },
  { path: '/register', script: 180_000, requests: 18 },
];
const MOST_SHIFT = 0.02;
const PHONE = { viewport: { width: 390, height: 844 } };

declare global {
  interface Window {
    shifts: number[];
  }
}

for (const { path, script, requests } of PAGES) {
  test(`${path} comes with its contents, in few bytes, and nothing jumps`, async ({ anonymous }) => {
    const page = await anonymous(PHONE);
    const asked: string[] = [];
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (kind !== 'font') asked.push(response.url());
      if (kind === 'script')
        scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect(await answer?.text()).toMatch(/<main[^>]*>.*<h1[^>]*>.*[가-힣]/s);
    const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
    expect(bytes, 'bytes of script').toBeLessThan(script);
    expect(bytes).toBeGreaterThan(0);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(requests);
    // It is taken over: what was drawn answers to a press.
    await page.getByRole('button', { name: '메뉴' }).click();
    await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeVisible();
    // Once the typefaces are at hand, whatever still moves is the page's own doing.
    await page.reload({ waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() => window.shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(MOST_SHIFT);
  });
}

test('without scripts a notice can be read', async ({ anonymous, problems }) => {
  const page = await anonymous({ ...PHONE, javaScriptEnabled: false });
  await page.goto('/notices');
  await expect(page.getByRole('heading', { level: 1, name: '공고' })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  // The browser says that it fetched no script, as it was told.
  expect(problems.take().every((problem) => problem.includes('.js: csp'))).toBe(true);
});
