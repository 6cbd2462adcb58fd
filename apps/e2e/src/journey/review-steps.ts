import { expect, type Page } from '@playwright/test';

/** Opens a part of a case on the desk. */
export async function openCase(page: Page, id: string, part: string): Promise<void> {
  await page.goto(`/applications/${id}`);
  await page.getByRole('tab', { name: part, exact: true }).click();
}

/** 보완 요청 of one field with a reason. */
export async function requestSupplement(page: Page, label: string, reason: string): Promise<void> {
  await page.getByLabel('항목 찾기').fill(label);
  await page.getByRole('checkbox', { name: label, exact: true }).check();
  await page.getByLabel(`${label}: 무엇을 고쳐야 합니까?`).fill(reason);
  await page.getByRole('button', { name: '보완 요청하기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '보완 요청 보내기' }).click();
  await expect(page.getByText(/보완을 기다리고 있습니다/)).toBeVisible();
}

/** 요건검토: 적합. */
export async function passRequirements(page: Page): Promise<void> {
  await page.getByRole('group', { name: '판정' }).getByRole('radio', { name: /^적합/ }).check();
  await page.getByRole('button', { name: '적합으로 판정' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '적합 판정' }).click();
  await expect(page.getByText('사업계획서 작성', { exact: true }).first()).toBeVisible();
}

/** 평가위원 배정. */
export async function assign(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByRole('button', { name: `${String(names.length)}명 배정하기` }).click();
  for (const name of names)
    await expect(page.getByRole('row', { name: new RegExp(`^${name} .*이해충돌 신고 대기`) })).toBeVisible();
}

/** 이해충돌 신고, and with a conflict the end of it. */
export async function declare(page: Page, conflict: string | null): Promise<void> {
  const answer = page.getByRole('group', { name: /이해충돌이 있습니까/ });
  if (conflict === null) {
    await answer.getByRole('radio', { name: /^없음/ }).check();
    await page.getByRole('button', { name: '신고하고 평가 시작하기' }).click();
    return;
  }
  await answer.getByRole('radio', { name: /^있음/ }).check();
  await page.getByLabel('어떤 관계입니까?').fill(conflict);
  await page.getByRole('button', { name: '이해충돌을 신고하고 빠지기' }).click();
  await expect(page.getByText('회피한 과제입니다')).toBeVisible();
}

/** Gives every criterion its points less a deduction, with a reason, and completes the sheet. */
export async function score(page: Page, deduction: number): Promise<number> {
  const fields = page.getByLabel(/^점수 \(0–\d+\)\s*$/);
  await expect(fields.first()).toBeVisible();
  const reasons = page.getByLabel('근거', { exact: true });
  let total = 0;
  for (let index = 0; index < (await fields.count()); index += 1) {
    const label = await fields
      .nth(index)
      .evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    const points = Number(/\d+(?=\))/.exec(label)?.[0]) - deduction;
    total += points;
    await fields.nth(index).fill(String(points));
    await reasons.nth(index).fill('계획서의 근거와 수치가 구체적입니다.');
  }
  await page.getByRole('button', { name: '평가 마치기' }).click();
  const dialog = page.getByRole('dialog', { name: `${String(total)}점으로 평가를 마칠까요?` });
  await dialog.getByRole('button', { name: '평가 마치기' }).click();
  await expect(page.getByText(`평가를 마쳤습니다: ${String(total)}점`)).toBeVisible();
  return total;
}

/** 현장확인: everything as planned, all claimed bonus accepted. */
export async function visitSite(page: Page, day: string): Promise<void> {
  await page.getByLabel('방문한 날').fill(day);
  const good = page.getByRole('radio', { name: '적합', exact: true });
  for (let index = 0; index < (await good.count()); index += 1) await good.nth(index).check();
  const bonus = page.getByRole('group', { name: /인정하는 가점/ }).getByRole('checkbox');
  for (const box of await bonus.all()) await box.check();
  await page.getByRole('button', { name: '현장확인 결과 저장' }).click();
  await expect(page.getByText('현장확인을 기록했습니다')).toBeVisible();
}

/** 원가계산: the whole cost is accepted; who pays what stays as applied for. */
export async function reviewCost(page: Page, note: string): Promise<void> {
  await page.getByLabel(/^검토 내용/).fill(note);
  await page.getByRole('button', { name: '원가계산 결과 저장' }).click();
  await expect(page.getByText(/원가계산을 기록했습니다 \(인정 400,000,000원\)/)).toBeVisible();
}

/** 평가 마감, below the quorum: the reason is asked for first. */
export async function closeReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: '평가 마감하기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '마감하기' }).click();
  await page.getByLabel('정족수에 못 미치는데 마감하는 까닭').fill('위원 한 명이 이해관계로 회피했습니다.');
  await page.getByRole('dialog').getByRole('button', { name: '마감하기' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}
