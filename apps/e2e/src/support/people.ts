import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { SessionView } from '@subsidy/contract';

/** Password of every sample account. */
export const PASSWORD = 'sample-portal-2026!';

/** The address of a sample account. */
export const emailOf = (name: string): string => `${name}@sample.test`;

/** Signs in without the page: for what is not about signing in. */
export async function signIn(request: APIRequestContext, name: string): Promise<SessionView['user']> {
  const answer = await request.post('/api/v1/session', {
    data: { email: emailOf(name), password: PASSWORD },
  });
  expect(answer.status(), `${name} signs in`).toBe(200);
  return ((await answer.json()) as SessionView).user;
}

/** Signs in as people do. */
export async function signInOnPage(page: Page, name: string): Promise<void> {
  await page.getByLabel('이메일').fill(emailOf(name));
  await page.getByLabel('비밀번호').fill(PASSWORD);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
}

/** Reads from the API as the person of this browser. */
export async function read<Body>(request: APIRequestContext, path: string): Promise<Body> {
  const answer = await request.get(`/api/v1${path}`);
  expect(answer.status(), `GET ${path}`).toBe(200);
  return (await answer.json()) as Body;
}

/** Writes to the API as the person of this browser; a refusal fails the test with what was said. */
export async function write<Body>(
  request: APIRequestContext,
  method: 'PATCH' | 'POST' | 'PUT',
  path: string,
  data?: object,
): Promise<Body> {
  const answer = await request.fetch(`/api/v1${path}`, { method, data });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Body;
}
