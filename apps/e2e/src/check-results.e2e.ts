import type { Page } from '@playwright/test';
import type { JsonValue } from '@subsidy/rules';
import { readFile } from 'node:fs/promises';
import { bringAxe, violationsAt } from './support/axe.ts';
import { expect, test } from './support/portal-test.ts';

type Answers = Readonly<Record<string, JsonValue>>;

/** A company in 안산 for which an AI factory of 4억 won fits. */
const AI_TRACK: Answers = {
  'company.businessRegistrationNumber': '2208139938',
  'company.ksicCode': '25924',
  'company.regionCode': 'gyeonggi',
  'company.city': '안산시',
  'company.businessStatus': 'operating',
  'company.sizeCertificate': 'sme',
  'company.averageRevenueKrw': 7_200_000_000,
  'company.totalAssetsKrw': 9_100_000_000,
  'company.independent': true,
  'company.regularEmployees': 38,
  'company.excludedBusiness': [],
  'company.nationalTaxArrears': false,
  'company.localTaxArrears': false,
  'company.underParticipationBan': false,
  'company.samePlanFunded': false,
  'company.factoryStatus': 'operating',
  'company.currentLevel': 'basic',
  'company.hasBuildHistory': true,
  'company.previousGrants': [],
  'company.runningProjects': [],
  'company.leadCompany': 'none',
  'project.targetLevel': 'intermediate-1',
  'project.months': 9,
  'project.totalCostKrw': 400_000_000,
  'project.companyInKindKrw': 40_000_000,
  'project.inKindKinds': ['cloud-fee'],
  'project.aiCells': ['D2'],
  'project.withoutSupplier': false,
  'project.supplierInPool': true,
  'project.mentoring': 'build-guidance',
  'project.bonusItems': ['level-certificate'],
  'project.scopes': ['ai'],
};

const MICRO_IN_JEONBUK: Answers = {
  ...AI_TRACK,
  'company.regionCode': 'jeonbuk',
  'company.city': '익산시',
  'company.regularEmployees': 6,
  'company.averageRevenueKrw': 900_000_000,
  'company.currentLevel': 'none',
  'company.hasBuildHistory': false,
  'project.targetLevel': 'basic',
  'project.months': 6,
  'project.totalCostKrw': 50_000_000,
  'project.companyInKindKrw': 0,
  'project.inKindKinds': [],
  'project.aiCells': [],
  'project.scopes': [],
};

const { 'company.nationalTaxArrears': _unknown, ...ARREARS_UNKNOWN } = AI_TRACK;
const LARGE: Answers = { ...AI_TRACK, 'company.sizeCertificate': 'none' };
const FOOD: Answers = {
  ...AI_TRACK,
  'company.ksicCode': '10301',
  'company.regionCode': 'gyeongbuk',
  'company.city': '안동시',
};
const SAMSUNG_VENDOR: Answers = {
  ...MICRO_IN_JEONBUK,
  'company.regionCode': 'gyeongnam',
  'company.city': '창원시',
  'company.regularEmployees': 38,
  'company.leadCompany': 'samsung',
  'project.totalCostKrw': 100_000_000,
};

/** Opens the check with answers that this tab kept: the three questions and the verdict, or all questions page by page. */
async function openWith(page: Page, answers: Answers, path = '/check'): Promise<void> {
  await page.addInitScript((kept) => {
    sessionStorage.setItem('check answers', kept);
  }, JSON.stringify(answers));
  await page.goto(path);
  await expect(page.getByRole('heading', { name: '사업별 결과' })).toBeVisible();
  await expect(page.getByText('가장 좋은 길을 찾는 중입니다')).toHaveCount(0);
}

const PAGED = '/check?step=company';

const headline = (page: Page) => page.locator('.headline');
const verdict = (page: Page) => page.getByRole('region', { name: '판정', exact: true });
const card = (page: Page, name: RegExp) => page.getByRole('region', { name });

test.describe('the results of the check', () => {
  const profiles: readonly (readonly [string, Answers, RegExp, RegExp])[] = [
    ['an AI-track company in 안산', AI_TRACK, /^지금 신청할 수 있는 사업 \d+개/, /AI공장 구축 판정$/],
    ['one with arrears unknown', ARREARS_UNKNOWN, /^확인이 더 필요한 사업 \d+개/, /AI공장 구축 판정$/],
    [
      'a micro manufacturer in 전북',
      MICRO_IN_JEONBUK,
      /^지금 신청할 수 있는 사업 \d+개/,
      /JS1 \(기초\) 판정$/,
    ],
    ['a Samsung vendor at 기초', SAMSUNG_VENDOR, /확인이 더 필요한 사업 \d+개/, /수준 향상 판정$/],
    ['a large company', LARGE, /신청할 수 있는 사업이 없습니다/, /AI공장 구축 판정$/],
    ['a food company in 경북', FOOD, /조건은 맞는 사업 \d+개/, /AI공장 구축 판정$/],
  ];
  for (const [who, answers, answer, first] of profiles) {
    test(`gives ${who} one answer and the nearest card`, async ({ anonymous }) => {
      const page = await anonymous();
      await openWith(page, answers);
      await expect(headline(page)).toHaveText(answer);
      await expect(card(page, first).first()).toBeVisible();
    });
  }

  test('says what a company cannot change, and offers no application where it is refused', async ({
    anonymous,
  }) => {
    const page = await anonymous();
    await openWith(page, LARGE);
    const refused = card(page, /AI공장 구축 판정$/);
    await expect(refused.getByText('바꿀 수 없는 사실 때문에 신청할 수 없습니다')).toBeVisible();
    await expect(page.getByRole('button', { name: '이 내용으로 신청하기' })).toHaveCount(0);
    await expect(verdict(page).getByRole('status')).toHaveText('이대로는 안 됩니다');
  });

  test('offers an application here only for notices of this portal, elsewhere the office', async ({
    anonymous,
  }) => {
    const page = await anonymous();
    await openWith(page, AI_TRACK);
    const apply = { name: '이 내용으로 신청하기' };
    await expect(card(page, /AI공장 구축 판정$/).getByRole('button', apply)).toHaveCount(1);
    await expect(
      card(page, /^\[연습용\].*정부형 고도화 – 고도화 판정$/).getByRole('button', apply),
    ).toHaveCount(1);
    const other = card(page, /도약\(Jump-Up\) 연계 판정$/);
    await expect(other.getByRole('button', apply)).toHaveCount(0);
    await other.getByText('담당 기관 안내').click();
    await expect(other.getByText(/추진단|진흥원|진흥센터|공단|테크노파크/).first()).toBeVisible();
    await expect(other.getByText('공고문 확인 필요').first()).toBeVisible();
  });

  test('compares up to three programs with the keyboard alone', async ({ anonymous }) => {
    const page = await anonymous();
    await openWith(page, AI_TRACK);
    for (const title of ['AI공장 구축', '정부형 고도화 – 고도화']) {
      await page.getByRole('checkbox', { name: `비교 : ${title}`, exact: true }).focus();
      await page.keyboard.press('Space');
    }
    const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '항목' }) });
    await expect(
      table.getByRole('row', { name: /^우리 회사 현금 1억 6,000만 원 1억 6,000만 원$/ }),
    ).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(table).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'AI공장 구축', exact: true })).toBeVisible();
  });

  test('finds the best way, what goes with it, and the steps of the coming years', async ({ anonymous }) => {
    const page = await anonymous();
    await openWith(page, AI_TRACK);
    const advice = page.getByRole('region', { name: '어떤 길이 가장 좋을까요?' });
    await expect(advice.getByText('가장 좋은 길', { exact: true })).toBeVisible();
    await expect(
      advice.getByText(
        /총사업비를 4억 원으로 하고 현금 1억 6,000만 원과 현물 4,000만 원을 내면 지원금 2억 원을 받습니다\./,
      ),
    ).toBeVisible();
    await advice.getByText(/^함께 할 수 있는 조합/).click();
    await expect(advice.getByText(/합계: 총사업비/).first()).toBeVisible();
    await advice.getByText('앞으로 몇 해의 단계').click();
    await expect(advice.getByText(/다음 해 공고는 바뀔 수 있습니다/)).toBeVisible();
  });

  test('invites before the first answer, and counts the programs of all provinces as one before the place', async ({
    anonymous,
  }) => {
    const page = await anonymous();
    await openWith(page, {}, PAGED);
    await expect(verdict(page).getByRole('status')).toHaveText(/^세 가지를 답하면/);
    await expect(page.getByRole('button', { name: '사전진단서 내려받기' })).toHaveCount(0);
    await page
      .getByRole('group', { name: /^영업 상태/ })
      .getByLabel('영업 중')
      .check();
    await expect(page.getByRole('complementary', { name: '결과와 내 답변' })).toContainText(
      '지역 사업 – 소재지를 알려 주세요',
    );
  });

  test('goes back, forward and on after a reload by the pages of questions', async ({ anonymous }) => {
    const page = await anonymous();
    await openWith(page, { 'company.businessStatus': 'operating' }, PAGED);
    const title = page.locator('#question-title');
    await page.getByRole('button', { name: '다음', exact: true }).click();
    await page.getByRole('button', { name: '다음', exact: true }).click();
    await expect(title).toHaveText('신청할 수 없는 경우');
    await page.goBack();
    await expect(title).toHaveText('회사 규모');
    await expect(title).toBeFocused();
    await page.reload();
    await expect(title).toHaveText('회사 규모');
    await page.goForward();
    await expect(title).toHaveText('신청할 수 없는 경우');
    await page.goBack();
    await page.goBack();
    await expect(title).toHaveText('어떤 회사인가요?');
    await expect(page.getByLabel('영업 중')).toBeChecked();
  });

  test('says the verdict with its money above the fold, and keeps it in sight on a phone', async ({
    anonymous,
  }) => {
    const page = await anonymous({ viewport: { width: 1280, height: 900 } });
    await openWith(page, AI_TRACK);
    await expect(verdict(page).getByRole('status')).toHaveText('신청할 수 있습니다');
    await expect(verdict(page).getByText('1억 6,000만 원', { exact: true })).toBeInViewport();
    await expect(verdict(page).getByRole('button', { name: '이 내용으로 신청하기' })).toBeInViewport();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => scrollTo(0, 0));
    const bar = page.locator('.result-bar');
    await expect(bar.getByText('신청할 수 있습니다')).toBeInViewport();
    await expect(bar.getByText(/지원금 .*원 · 현금 .*원/)).toBeInViewport();
  });

  test('leads from all questions to the result', async ({ anonymous }) => {
    const page = await anonymous();
    await openWith(page, AI_TRACK, PAGED);
    await page.getByRole('button', { name: '결과 보기' }).click();
    await expect(page.getByRole('heading', { name: '사업별 결과' })).toBeFocused();
    await expect(page.getByRole('heading', { name: '사업별 결과' })).toBeInViewport();
  });

  test('says how large a project the cash of the company carries', async ({ anonymous }) => {
    const page = await anonymous();
    await openWith(page, AI_TRACK);
    await page.getByLabel(/^우리 회사가 낼 수 있는 현금/).fill('100000000');
    await expect(
      page.getByText(
        '현금 1억 원이면 총사업비 2억 5,000만 원까지, 지원금 1억 2,500만 원을 받을 수 있습니다.',
      ),
    ).toBeVisible();
  });

  test('hands out the 사전진단서 as a PDF, and unfolds for print', async ({ anonymous }) => {
    const page = await anonymous();
    await openWith(page, AI_TRACK);
    await page.getByLabel(/^문서에 적을 회사 이름/).fill('가나정밀');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '사전진단서 내려받기' }).click(),
    ]);
    const file = await readFile(await download.path());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(page.getByText('사전진단서를 내려받았습니다.')).toBeVisible();

    const conditions = card(page, /AI공장 구축 판정$/).getByText(/상시근로자|제조업/);
    await expect(conditions).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(conditions.first()).toBeVisible();
    // On paper, which is as narrow as a phone, no bar covers the text.
    await page.setViewportSize({ width: 794, height: 1123 });
    await expect(page.locator('.result-bar')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.result-bar')).toBeHidden();
  });

  test('is accessible at both widths and with text of twice the size', async ({ anonymous }) => {
    test.setTimeout(120_000);
    const page = await anonymous({ reducedMotion: 'reduce' });
    await bringAxe(page.context());
    await openWith(page, AI_TRACK);
    await page.getByRole('checkbox', { name: /^비교/ }).first().check();
    for (const summary of await page.locator('.check-results summary').all()) await summary.click();
    const setTextSize = (size: string) =>
      page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const grave = (await violationsAt(page)).filter(({ impact }) =>
        ['serious', 'critical'].includes(impact),
      );
      expect(grave.map(({ id, places }) => `${id}: ${places[0]?.target ?? ''}`)).toEqual([]);
      const tooWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await tooWide()).toBe(0);
      await setTextSize('200%');
      expect(await tooWide()).toBe(0);
      await setTextSize('');
    }
  });
});
