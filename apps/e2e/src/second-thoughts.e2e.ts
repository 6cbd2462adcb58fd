import type { APIRequestContext, Page } from '@playwright/test';
import type {
  AccountView,
  ApplicationSummary,
  ApplicationView,
  Page as ListPage,
  SelectionRunSummary,
} from '@subsidy/contract';
import { approve, makeRun, propose } from './journey/office-steps.ts';
import { openCase } from './journey/review-steps.ts';
import { read } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

const NOTICE = 'sample-season';
const AGAIN = '공장등록증의 업종을 잘못 읽었습니다.';
const REASON = '공장등록증의 업종이 제조업이 아닙니다.';

const casesOf = async (request: APIRequestContext, filter: string): Promise<ApplicationSummary[]> =>
  (await read<ListPage<ApplicationSummary>>(request, `/applications?noticeId=${NOTICE}&limit=100&${filter}`))
    .items;

/** The account of a company's owner, by the name of the company. */
async function ownerOf(request: APIRequestContext, companyName: string): Promise<string> {
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: ListPage<AccountView> = await read(
      request,
      `/accounts?limit=100${cursor && `&cursor=${cursor}`}`,
    );
    const found = page.items.find(({ organization }) => organization.name === companyName);
    if (found !== undefined) return found.email.replace('@sample.test', '');
    cursor = page.nextCursor;
  }
  throw new Error(`nobody acts for ${companyName}`);
}

test('a fail waits for a second consultant, and the company hears of it only then', async ({ browserOf }) => {
  const first = await browserOf('consultant.gyeonggi');
  const [one] = (await casesOf(first.request, 'status=submitted')).filter(
    ({ openSupplementRequestId, failToConfirm }) => openSupplementRequestId === null && !failToConfirm,
  );
  if (one === undefined) throw new Error('no case to check');
  const company = await browserOf(await ownerOf((await browserOf('admin')).request, one.companyName));
  const seenByCompany = async () =>
    (await read<ApplicationView>(company.request, `/applications/${one.id}`)).status;

  await openCase(first, one.id, '요건과 서류');
  await first
    .getByRole('group', { name: '판정' })
    .getByRole('radio', { name: /^부적합/ })
    .check();
  const reasons = first.getByRole('group', { name: '충족하지 못한 요건과 사유' });
  await reasons.getByRole('checkbox', { name: '그 밖의 사유' }).check();
  await reasons.getByRole('textbox').last().fill(REASON);
  await first.getByRole('button', { name: '부적합으로 판정' }).click();
  await first.getByRole('dialog').getByRole('button', { name: '부적합 판정' }).click();
  await expect(first.getByRole('heading', { name: '부적합 판정 확인' })).toBeVisible();
  await expect(first.getByRole('button', { name: '부적합 확인' })).toHaveCount(0);
  expect(await seenByCompany()).toBe('submitted');

  const second = await browserOf('consultant2.gyeonggi');
  await second.goto(`/applications/${one.id}`);
  await second.getByRole('button', { name: '부적합 확인' }).click();
  await second.getByRole('dialog').getByRole('button', { name: '부적합 확인' }).click();
  await expect(second.getByRole('heading', { name: '부적합 판정 확인' })).toHaveCount(0);
  expect(await seenByCompany()).toBe('requirements-not-met');
  await company.goto(`/applications/${one.id}/result`);
  await expect(company.getByText(REASON)).toBeVisible();
});

/** A fail that is in force; where none is, the office confirms one that waits. */
async function failInForce(officer: Page): Promise<ApplicationSummary> {
  const fails = await casesOf(officer.request, 'status=requirements-not-met');
  const [confirmed] = fails.filter(({ failToConfirm }) => !failToConfirm);
  if (confirmed !== undefined) return confirmed;
  for (const fail of fails) {
    const address = `/api/v1/applications/${fail.id}/requirement-check/confirmation`;
    if ((await officer.request.post(address)).ok()) return fail;
  }
  throw new Error('no fail to reconsider');
}

test('a fail is set aside by two people of the office, and the company hears of it only then', async ({
  browserOf,
}) => {
  const officer = await browserOf('officer');
  const one = await failInForce(officer);
  const company = await browserOf(await ownerOf((await browserOf('admin')).request, one.companyName));
  const seenByCompany = async () =>
    (await read<ApplicationView>(company.request, `/applications/${one.id}`)).status;
  await officer.goto(`/applications/${one.id}`);
  await officer.getByRole('button', { name: '다시 심의' }).click();
  await officer.getByRole('dialog').getByLabel('다시 심의하는 이유').fill(AGAIN);
  await officer.getByRole('dialog').getByRole('button', { name: '재심의 요청' }).click();
  await expect(officer.getByText('전담기관의 승인자가 결정합니다.')).toBeVisible();
  expect(await seenByCompany()).toBe('requirements-not-met');

  const approver = await browserOf('approver');
  await approver.goto(`/applications/${one.id}`);
  await approver.getByRole('button', { name: '부적합 거두기' }).click();
  await approver.getByRole('dialog').getByRole('button', { name: '부적합 거두기' }).click();
  await expect(approver.getByText('부적합 (재심의로 거둠)')).toBeVisible();
  expect(await seenByCompany()).toBe('submitted');
});

type Run = Parameters<typeof makeRun> extends [Page, ...infer Rest] ? Rest : never;

/** Makes a run and proposes it; gives its address. */
async function proposed(page: Page, ...run: Run): Promise<string> {
  const address = await makeRun(page, ...run);
  await propose(page);
  return address;
}

test('who declines an award leaves room, and the first of the reserve is promoted by two people', async ({
  browserOf,
}) => {
  const officer = await browserOf('officer');
  const [selected] = await casesOf(officer.request, 'status=selected');
  if (selected === undefined) throw new Error('nobody to decline');

  const owner = await browserOf(await ownerOf((await browserOf('admin')).request, selected.companyName));
  await owner.goto(`/applications/${selected.id}`);
  await owner.getByRole('button', { name: '선정 포기' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByLabel('포기하는 이유').fill('공장 이전으로 사업을 할 수 없게 되었습니다.');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: '선정 포기' }).click();
  await expect(dialog).toBeHidden();
  expect((await read<ApplicationView>(owner.request, `/applications/${selected.id}`)).status).toBe(
    'withdrawn',
  );

  // One proposal at a time: that of the season goes back first.
  const approver = await browserOf('approver');
  const runs = await read<ListPage<SelectionRunSummary>>(
    approver.request,
    `/selection-runs?noticeId=${NOTICE}`,
  );
  for (const { id } of runs.items.filter(({ status }) => status === 'proposed')) {
    const answer = await approver.request.post(`/api/v1/selection-runs/${id}/return`, {
      data: { reason: '예산을 다시 나눕니다.' },
    });
    expect(answer.status()).toBe(200);
  }

  // Nobody fits into so small a budget: whoever is good enough is in the reserve.
  await approver.goto(await proposed(officer, selected.noticeTitle, 1_000_000));
  await approve(approver);
  const waiting = await casesOf(officer.request, 'status=reserve');
  expect(waiting).not.toEqual([]);

  await approver.goto(await proposed(officer, selected.noticeTitle, 200_000_000, '예비 승격'));
  await approve(approver);
  const left = await casesOf(officer.request, 'status=reserve');
  expect(left.length).toBeLessThan(waiting.length);
  const now = await casesOf(officer.request, 'status=selected');
  const promoted = waiting.filter(({ id }) => now.some((one) => one.id === id));
  expect(promoted).toHaveLength(waiting.length - left.length);
});
