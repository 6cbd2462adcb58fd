import type { ApplicationView, JsonValue } from '@subsidy/contract';
import { replaceDocument } from './season-filing.ts';
import { REJECTIONS, WITHDRAWALS } from './phrases.ts';
import type { Life, Season } from './season.ts';

const notSubmitted = ({ status }: ApplicationView): boolean => status !== 'submitted';

/** Of the fails, how many still wait for a second person: every third. */
const WAITING_EVERY = 3;

/** 요건검토: 적합 opens the plan, 부적합 ends the case with a reason once a second person has confirmed it. */
export async function checkRequirements(
  season: Season,
  life: Life,
  daysAgo: number,
  outcome: 'pass' | 'fail',
): Promise<void> {
  await season.step(life, { daysAgo, pace: 'office' }, notSubmitted, async () => {
    const [ruleId, note] = life.dice.pick(REJECTIONS);
    const consultant = await season.consultant(life);
    await consultant.send('POST', `/applications/${life.id}/requirement-check`, {
      outcome,
      reasons: outcome === 'pass' ? [] : [{ ruleId, note }],
    });
  });
  if (outcome === 'fail' && life.one.serial % WAITING_EVERY !== 0)
    await confirmFail(season, life, daysAgo - 1);
}

/** 부적합 확인: by another consultant of the TechnoPark, or by the office where there is none. */
async function confirmFail(season: Season, life: Life, daysAgo: number): Promise<void> {
  await season.step(
    life,
    { daysAgo, pace: 'office' },
    ({ failToConfirm }) => !failToConfirm,
    async () => {
      const second = await season.secondPerson(life);
      await second.send('POST', `/applications/${life.id}/requirement-check/confirmation`);
    },
  );
}

export async function withdraw(season: Season, life: Life, daysAgo: number): Promise<void> {
  await season.step(
    life,
    { daysAgo, pace: 'company' },
    ({ status }) => status === 'withdrawn',
    async () => {
      const client = await season.person(life.one.company.email);
      const reason = life.dice.pick(WITHDRAWALS);
      await client.send('POST', `/applications/${life.id}/withdrawal`, { reason });
    },
  );
}

/** What a supplement request asks for, and what the company answers. */
interface Supplement {
  items: readonly { field?: string; documentType?: string; reason: string }[];
  answers: Readonly<Record<string, JsonValue>>;
  note: string;
}

const ASKED: readonly Supplement['items'][] = [
  [
    { field: 'project.summary', reason: '적용할 공정과 AI 기능을 공정별로 나누어 적어 주세요.' },
    { documentType: 'national-tax-clearance', reason: '발급일이 보이지 않습니다. 다시 발급해 올려 주세요.' },
  ],
  [{ documentType: 'financial-statements', reason: '2023년 재무제표가 빠졌습니다. 세 해를 모아 주세요.' }],
  [
    { documentType: 'information-use-consent', reason: '대표자 서명이 없습니다. 서명한 것을 올려 주세요.' },
    { field: 'company.contactPhone', reason: '연락이 되지 않습니다. 받을 수 있는 번호를 적어 주세요.' },
  ],
  [
    {
      documentType: 'business-registration-certificate',
      reason: '공장 소재지가 신청서와 다릅니다. 확인해 주세요.',
    },
  ],
];

/** Answers that turn a condition round, as an honest company gives them when it is asked. */
const FAILING: readonly ((year: number) => Supplement)[] = [
  () =>
    answering(
      'company.localTaxArrears',
      true,
      '지방세 체납 여부를 다시 확인해 주세요.',
      '납부 유예 중인 재산세가 있어 고쳐 적었습니다. 이달 안에 냅니다.',
    ),
  (year) =>
    answering(
      'company.runningProjects',
      [{ program: 'autonomous-factory', year: year - 1, buildEndsOn: `${year + 1}-06-30` }],
      '수행 중인 과제를 빠짐없이 적어 주세요.',
      '지난해 시작한 자율형공장 과제를 빠뜨렸습니다.',
    ),
  () =>
    answering(
      'company.samePlanFunded',
      true,
      '지난해 지원받은 과제와 내용이 비슷합니다. 확인해 주세요.',
      '지난해 과제와 일부 겹칩니다. 겹치는 부분을 설명한 자료를 준비하고 있습니다.',
    ),
  () =>
    answering(
      'company.businessStatus',
      'suspended',
      '현재 영업 상태를 확인해 주세요.',
      '공장 이전으로 지난달부터 잠시 쉬고 있습니다.',
    ),
];

/** An answer that leaves a doubt: the cells of an earlier grant are not named. */
const unclear = (year: number): Supplement =>
  answering(
    'company.previousGrants',
    [{ program: 'manufacturing-ai', type: 'ai-factory', year: year - 1, governmentKrw: 120_000_000 }],
    '지원 이력이 현황 자료와 다릅니다. 다시 적어 주세요.',
    '지난해 지원을 더 적었습니다. 어떤 공정·기능이었는지는 자료를 찾고 있습니다.',
  );

const answering = (field: string, value: JsonValue, reason: string, note: string): Supplement => ({
  items: [{ field, reason }],
  answers: { [field]: value },
  note,
});

/** What is asked of a case, as far as its form knows it. */
async function supplementOf(season: Season, life: Life): Promise<Supplement> {
  const { kind, serial } = life.one;
  const form = await season.form(life);
  const isKnown = ({ field, documentType }: Supplement['items'][number]): boolean =>
    field === undefined
      ? form.documents.some((document) => document.documentType === documentType)
      : form.application.some((known) => known.field === field);
  const year = season.terms.year;
  if (kind === 'answered-failing' || kind === 'answered-unknown') {
    const turn = FAILING[Math.floor(serial / 7) % FAILING.length];
    const supplement = kind === 'answered-failing' && turn !== undefined ? turn(year) : unclear(year);
    if (supplement.items.every(isKnown)) return supplement;
  }
  const items = (ASKED[serial % ASKED.length] ?? []).filter(isKnown);
  return { items, answers: {}, note: '말씀하신 내용을 고치고 서류를 다시 올렸습니다.' };
}

/** 보완 요청 of a day, due some days later. */
export async function askSupplement(
  season: Season,
  life: Life,
  daysAgo: number,
  days: number,
): Promise<void> {
  await season.step(
    life,
    { daysAgo, pace: 'office' },
    ({ status, supplementRequests }) => status !== 'submitted' || supplementRequests.length > 0,
    async () => {
      const { items } = await supplementOf(season, life);
      const consultant = await season.consultant(life);
      const body = { dueOn: life.moment.dayAfter(days), items };
      await consultant.send('POST', `/applications/${life.id}/supplement-requests`, body);
    },
  );
}

/** 보완 답변: what was named is put right, and sent. */
export async function answerSupplement(season: Season, life: Life, daysAgo: number): Promise<void> {
  await season.step(
    life,
    { daysAgo, pace: 'company' },
    ({ openSupplementRequestId }) => openSupplementRequestId === null,
    async () => {
      const client = await season.person(life.one.company.email);
      const view = await client.send<ApplicationView>('GET', `/applications/${life.id}`);
      const { items, answers, note } = await supplementOf(season, life);
      const changes = items.flatMap(({ field }) =>
        field === undefined
          ? []
          : [{ field, baseVersion: view.versions[field] ?? 0, value: answers[field] ?? mended(view, field) }],
      );
      if (changes.length > 0) await client.send('PATCH', `/applications/${life.id}`, { changes });
      for (const { documentType } of items) {
        if (documentType !== undefined) await replaceDocument(season, life, documentType);
      }
      const path = `/applications/${life.id}/supplement-requests/${view.openSupplementRequestId ?? ''}/response`;
      await client.send('POST', path, { note });
    },
  );
}

/** A text with what was asked for added; anything else as it was. */
function mended({ fields }: ApplicationView, field: string): JsonValue {
  const value = fields[field] ?? null;
  return field === 'project.summary' && typeof value === 'string'
    ? `${value} 1단계로 데이터 수집과 검증을, 2단계로 AI 모델과 현장 적용을 나누어 진행합니다.`
    : value;
}
