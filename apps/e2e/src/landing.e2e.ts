import { expect, test } from '@playwright/test';

test('the landing page greets in Korean, without an error in the console', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    // The browser reports the 401 of "am I signed in?" by itself; no page can silence that.
    const isSessionCheck = message.location().url.endsWith('/api/v1/session');
    if (message.type() === 'error' && !isSessionCheck) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));

  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[가-힣]/);
  expect(problems).toEqual([]);
});
