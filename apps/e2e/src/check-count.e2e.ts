import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/portal-test.ts';

/** `npm run trial -- count`: as a new user, company by company, how many actions and seconds to the first money and to a verdict. */
const MOST_TO_MONEY = 5;
const MOST_TO_VERDICT = 15;
/** Enough to see that a company never comes to an end. */
const MOST_ACTIONS = 40;
/** A person reads a question before answering it. */
const READING_MS = 15_000;
const TYPING_MS = 3_000;

interface Asked {
  who: string;
  makes: string;
  place: string;
  /** As one would say it; 아직 모름 without it. */
  cost?: string;
  /** Answers that are not the first one of their question, by a part of its label. */
  says?: Readonly<Record<string, string>>;
}

const COMPANIES: readonly Asked[] = [
  { who: '안산 금속가공, AI 공장', makes: '25924', place: '안산시', cost: '4억' },
  { who: '체납을 모르는 안산 회사', makes: '도금', place: '안산시', cost: '4억' },
  { who: '군산 6인 소공인', makes: '빵', place: '군산시', cost: '6천만', says: { 상시: '6' } },
  { who: '삼성 협력사', makes: '25924', place: '안산시', cost: '4억', says: { '대기업|주관기관': '삼성' } },
  { who: '확인서가 거절된 큰 회사', makes: '25924', place: '안산시', cost: '4억', says: { 확인서: '거절' } },
  { who: '안동 식품', makes: '10301', place: '안동시', cost: '2억' },
  { who: '밀양 주물', makes: '주물', place: '밀양시' },
  { who: '오송 화장품 창업', makes: '화장품', place: '청주시 흥덕구', cost: '1억 5천' },
  { who: '경주 자동차 2차 협력사', makes: '자동차 부품', place: '경주시', cost: '3억8천' },
];

const SCREENS = [
  { name: 'desktop', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;

/** What one did, and how long a person takes for it. */
class Count {
  actions = 0;
  ms = 0;

  async do(action: Promise<unknown>, ms = 1_500): Promise<void> {
    await action;
    this.actions += 1;
    this.ms += ms;
  }

  get said(): string {
    return `${String(this.actions)} / ${String(Math.round(this.ms / 1_000))} s`;
  }
}

/** Types and chooses the first that is found; a whole code needs no choice, nor does a name that one place alone has. */
async function find(box: Locator, text: string, count: Count, takesOnly = false): Promise<void> {
  await count.do(box.fill(text), TYPING_MS);
  if (/^\d{5}$/.test(text)) return;
  const options = box.page().getByRole('listbox').getByRole('option');
  await options.first().waitFor();
  if (takesOnly && (await options.count()) === 1) {
    await box.blur();
    return;
  }
  await box.press('ArrowDown');
  await count.do(box.press('Enter'));
}

async function toMoney(page: Page, { makes, place, cost }: Asked, count: Count): Promise<void> {
  await find(page.getByRole('combobox').first(), makes, count);
  await find(page.getByRole('combobox', { name: /공장/ }), place, count, true);
  if (cost === undefined) await count.do(page.getByRole('button', { name: /아직 모/ }).click());
  else await count.do(page.getByRole('textbox', { name: /들일|총사업비|비용/ }).fill(cost), TYPING_MS);
  await expect(page.locator('.verdict-money')).toContainText('지원금');
}

/** Nothing of the verdict waits for an answer any more: only the office knows the rest. */
const isSettled = async (page: Page): Promise<boolean> =>
  (await page.locator('.verdict-open .link-button').count()) === 0;

/** Answers one thing that is asked: all of a bundle at once, else as the company says, else by the first answer. */
async function answer(item: Locator, { says = {} }: Asked, count: Count): Promise<void> {
  const label = await item.innerText();
  const said = Object.entries(says).find(([part]) => new RegExp(part).test(label))?.[1];
  const radios = item.getByRole('radio', said === undefined ? {} : { name: new RegExp(said) });
  count.ms += READING_MS / 3;
  if ((await item.locator('.cell-step').count()) > 0) await answerCells(item, count);
  else if ((await item.locator('.bundle').count()) > 0)
    await count.do(item.getByRole('button').first().click());
  else if ((await radios.count()) > 0) await count.do(radios.first().press('Space'));
  else await answerOther(item, said ?? (/현물/.test(label) ? '0' : '9'), count);
}

/** In two steps: which process, then what it shall do there. */
async function answerCells(item: Locator, count: Count): Promise<void> {
  await count.do(item.getByRole('radio').first().press('Space'));
  await count.do(item.getByRole('checkbox').first().press('Space'));
}

async function answerOther(item: Locator, text: string, count: Count): Promise<void> {
  const [boxes, lists, fields] = [
    item.getByRole('checkbox'),
    item.getByRole('combobox'),
    item.getByRole('textbox'),
  ];
  if ((await boxes.count()) > 0) await count.do(boxes.last().press('Space'));
  else if ((await lists.count()) > 0) await count.do(lists.first().selectOption({ index: 1 }));
  else if ((await fields.count()) > 0) await count.do(fields.first().fill(text), TYPING_MS);
  else await count.do(item.getByRole('button').last().click());
}

/** Answers what is asked, from above to below; what comes next stands below what was answered. */
async function toVerdict(page: Page, company: Asked, count: Count): Promise<void> {
  const items = page.locator('.next-question');
  for (let at = 0; count.actions < MOST_ACTIONS && !(await isSettled(page)); at += 1) {
    if (at === (await items.count())) return;
    await answer(items.nth(at), company, count);
  }
}

test.describe('counted as a new user', () => {
  test.setTimeout(300_000);

  for (const { name, width, height } of SCREENS) {
    test(`money in five actions, a verdict in fifteen: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const lines: string[] = [];
      const over: string[] = [];
      for (const company of COMPANIES) {
        await page.goto('/check');
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
        await page.reload();
        await page.getByRole('combobox', { name: /공장/ }).waitFor();
        const count = new Count();
        await toMoney(page, company, count);
        const money = count.said;
        if (count.actions > MOST_TO_MONEY) over.push(`${company.who}: money`);
        await toVerdict(page, company, count);
        const verdict = await page.locator('.verdict-state').first().innerText();
        if (!(await isSettled(page)) || count.actions > MOST_TO_VERDICT) over.push(`${company.who}: verdict`);
        lines.push(`${company.who.padEnd(20)} ${money.padEnd(12)} ${count.said.padEnd(12)} ${verdict}`);
      }
      process.stdout.write(`\n${name}: actions / seconds to money, to verdict\n${lines.join('\n')}\n`);
      expect(over).toEqual([]);
    });
  }
});
