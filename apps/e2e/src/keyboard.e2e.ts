import type { Page } from '@playwright/test';
import type { ApplicationSummary, ApplicationView, Page as ListPage } from '@subsidy/contract';
import { expectSaved } from './support/form-controls.ts';
import { emailOf, PASSWORD, read } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

const PERSON = 'company296';
const MOST_STEPS = 80;

interface Focus {
  name: string;
  outline: number;
  inView: boolean;
}

/** What has the focus: its words, how wide its ring is, whether one can see it. */
const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return { name: '', outline: 0, inView: false };
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const words = [element.getAttribute('aria-label'), labels?.[0]?.textContent, element.textContent];
    const ring = (one: Element): number => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      if (outlineStyle !== 'none') return Number.parseFloat(outlineWidth);
      return boxShadow === 'none' ? 0 : 2;
    };
    const box = element.getBoundingClientRect();
    return {
      name: (words.find((text) => text !== null && text !== undefined && text !== '') ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      outline: Math.max(ring(element), element.parentElement === null ? 0 : ring(element.parentElement)),
      inView: box.bottom > 0 && box.top < window.innerHeight,
    };
  });

/** Goes on with Tab until the control of this name has the focus; it must be seen to have it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus.name !== '') {
      expect(focus.outline, `focus ring of '${focus.name}'`).toBeGreaterThanOrEqual(2);
      expect(focus.inView, `'${focus.name}' is on the screen`).toBe(true);
    }
    if (name.test(focus.name)) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

async function signInByKeyboard(page: Page): Promise<void> {
  await tabTo(page, /^이메일/);
  await page.keyboard.type(emailOf(PERSON));
  await tabTo(page, /^비밀번호$/);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
}

test('the eligibility check can be answered with the keyboard alone', async ({ anonymous }) => {
  const page = await anonymous();
  await page.goto('/check?notice=sample-open&step=company');
  await expect(page.getByRole('heading', { level: 2, name: '어떤 회사인가요?' })).toBeVisible();
  await page.keyboard.press('Tab');
  expect((await focusOf(page)).name).toBe('본문으로 건너뛰기');
  await page.keyboard.press('Enter');
  await tabTo(page, /^AI공장 구축/);
  await page.keyboard.press('Space');
  await tabTo(page, /^업종코드/);
  await page.keyboard.type('25924');
  await tabTo(page, /^영업 중|^정상|^계속/);
  await page.keyboard.press('Space');
  await tabTo(page, /^다음$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '회사 규모' })).toBeFocused();
  await tabTo(page, /확인서|중소기업/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const answers = page.getByRole('complementary', { name: '결과와 내 답변' });
  await expect(answers.getByRole('button', { name: /^수정\s*: 업종코드/ })).toBeVisible();
  await expect(answers.getByRole('button', { name: /^수정\s*: 중소·중견기업 확인서$/ })).toBeVisible();
});

test('signing in and saving a field of the application, with the keyboard alone', async ({ anonymous }) => {
  const page = await anonymous();
  await page.goto('/applications');
  await expect(page.getByRole('heading', { level: 1, name: '로그인' })).toBeVisible();
  await signInByKeyboard(page);
  await expect(page.getByRole('heading', { level: 1, name: '내 신청' })).toBeVisible();
  const { items } = await read<ListPage<ApplicationSummary>>(page.request, '/applications?status=draft');
  const [draft] = items;
  await expect(page.getByRole('article')).toHaveCount(items.length);

  const title = await page.getByRole('article').getByRole('link').innerText();
  await tabTo(page, new RegExp(`^${title.trim()}$`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: '신청서 목록' })).toBeVisible();
  await tabTo(page, /^기업 정보$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '기업 정보' })).toBeVisible();
  await tabTo(page, /^담당자 성명/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('자판 사용자');
  await expectSaved(page);
  const saved = await read<ApplicationView>(page.request, `/applications/${draft?.id ?? ''}`);
  expect(saved.fields['company.contactName']).toBe('자판 사용자');
});
