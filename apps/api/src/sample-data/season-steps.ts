import { technoParkFor } from '@subsidy/rules';
import type { SampleClient } from './sample-client.ts';
import { SAMPLE_COMPANIES } from './sample-companies.ts';
import type { Case, Destination, Season } from './season.ts';

/** Runs the work for each item, a few at a time. */
export async function forEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}

const REACHED: readonly Destination[] = [
  'plan-open',
  'plan-submitted',
  'assigned',
  'under-review',
  'review-completed',
  'decided',
];

/** Whether a case of this destination gets at least this far. */
export const reaches = (one: Case, destination: Destination): boolean =>
  REACHED.indexOf(one.destination) >= REACHED.indexOf(destination);

type IdOf = (one: Case) => string;

const only = (cases: readonly Case[], ...destinations: Destination[]): Case[] =>
  cases.filter(({ destination }) => destinations.includes(destination));

/** The consultant of the TechnoPark that serves a company's site. */
function consultantOf(season: Season, { company }: Case): Promise<SampleClient> {
  const park = technoParkFor(company.regionCode, company.city);
  return season.staff(`consultant.${park?.code ?? 'gyeonggi'}`);
}

/** 요건검토: most pass, some fail, some are asked to supplement, some withdraw. */
export async function checkRequirements(season: Season, cases: readonly Case[], idOf: IdOf): Promise<void> {
  season.clock.goTo(36, 11);
  await forEach(
    cases.filter((one) => reaches(one, 'plan-open')),
    async (one) => {
      const consultant = await consultantOf(season, one);
      await consultant.send('POST', `/applications/${idOf(one)}/requirement-check`, {
        outcome: 'pass',
        reasons: [],
      });
    },
  );
  season.clock.goTo(35, 16);
  await forEach(only(cases, 'requirements-not-met'), async (one) => {
    const consultant = await consultantOf(season, one);
    await consultant.send('POST', `/applications/${idOf(one)}/requirement-check`, {
      outcome: 'fail',
      reasons: [
        {
          ruleId: 'not-already-funded',
          note: '2024년에 같은 내용의 구축 사업으로 지원받은 사실을 확인했습니다.',
        },
      ],
    });
  });
  await forEach(only(cases, 'withdrawn'), async (one) => {
    const owner = await season.person(one.company.email);
    await owner.send('POST', `/applications/${idOf(one)}/withdrawal`, {
      reason: '설비 투자 시기를 내년으로 미루게 되어 철회합니다.',
    });
  });
  season.clock.goTo(1, 9);
  await forEach(only(cases, 'supplement'), async (one) => {
    const consultant = await consultantOf(season, one);
    await consultant.send('POST', `/applications/${idOf(one)}/supplement-requests`, {
      dueOn: season.clock.dayAfter(8),
      items: [
        { field: 'project.summary', reason: '적용할 공정과 AI 기능을 공정별로 나누어 적어 주세요.' },
        {
          documentType: 'national-tax-clearance',
          reason: '발급일이 보이지 않습니다. 다시 발급해 올려 주세요.',
        },
      ],
    });
  });
}

async function evaluatorIds(season: Season): Promise<string[]> {
  const consultant = await season.staff('consultant.gyeonggi');
  const { items } = await consultant.send<{ items: { id: string; name: string }[] }>('GET', '/evaluators');
  return items.map(({ id }) => id);
}

/** 기술성평가, 현장확인, 원가계산, 선정: in the order of the days. */
export async function reviewAndDecide(season: Season, cases: readonly Case[], idOf: IdOf): Promise<void> {
  const evaluators = await evaluatorIds(season);
  season.clock.goTo(22);
  const reviewed = cases.filter((one) => reaches(one, 'assigned'));
  await forEach(reviewed, async (one) => {
    const seats = [0, 1, 2].map((seat) => evaluators[(one.serial + seat) % evaluators.length] ?? '');
    await (
      await consultantOf(season, one)
    ).send('POST', `/applications/${idOf(one)}/assignments`, {
      evaluatorIds: seats,
    });
  });
  season.clock.goTo(18, 13);
  await scoreAll(season, cases, idOf);
  season.clock.goTo(14);
  const closeAll = async (destination: Destination): Promise<void> =>
    forEach(only(cases, destination), async (one) =>
      season.close(idOf(one), await consultantOf(season, one)),
    );
  await closeAll('decided');
  season.clock.goTo(10);
  const first = await propose(season, cases, 800_000_000);
  season.clock.goTo(9);
  await (await season.staff('approver')).send('POST', `/selection-runs/${first}/approval`);
  season.clock.goTo(5);
  await closeAll('review-completed');
  season.clock.goTo(2);
  await propose(season, cases, 600_000_000);
  season.clock.goTo(1, 15);
  const officer = await season.staff('officer');
  await officer.send('POST', '/approval-exports', {
    noticeId: cases[0]?.noticeId,
    format: 'xlsx',
    reason: '1차 선정 결과를 협약 담당 부서에 전달',
  });
}

/** Three evaluators a case complete their sheets; of a case under review one is still at work. */
async function scoreAll(season: Season, cases: readonly Case[], idOf: IdOf): Promise<void> {
  const people = await Promise.all([1, 2, 3, 4, 5].map((number) => season.staff(`evaluator${number}`)));
  await forEach(only(cases, 'under-review', 'review-completed', 'decided'), async (one) => {
    for (const [seat, person] of people.entries()) {
      const { items } = await person.send<{ items: { applicationId: string }[] }>('GET', '/assignments');
      const mine = items.filter(({ applicationId }) => applicationId === idOf(one));
      const unfinished = one.destination === 'under-review' && seat === one.serial % people.length;
      if (mine.length > 0) await season.score(one, idOf(one), person, seat, !unfinished);
    }
  });
}

/** Makes a run over the AI factories that are ready and proposes it; returns its id. */
async function propose(season: Season, cases: readonly Case[], budgetKrw: number): Promise<string> {
  const officer = await season.staff('officer');
  const { id } = await officer.send<{ id: string }>('POST', '/selection-runs', {
    noticeId: cases[0]?.noticeId,
    type: 'ai-factory',
    budgetKrw,
  });
  await officer.send('POST', `/selection-runs/${id}/proposal`);
  return id;
}

/** 작성 중: half-filled drafts in the open sample notice, and the complete one of the second owner that missed its day. */
export async function givenDrafts(season: Season, supplierId: string): Promise<void> {
  season.clock.goTo(3);
  const draft = (index: number, noticeId: string, complete: boolean): Promise<string> => {
    const company = SAMPLE_COMPANIES[index];
    if (company === undefined) throw new Error(`There is no sample company ${index}`);
    const one: Case = { company, noticeId, type: 'ai-factory', destination: 'draft', serial: 100 + index };
    return season.draft(one, supplierId, complete);
  };
  await draft(1, 'sample-closed', true);
  for (const index of [56, 57, 58, 59]) await draft(index, 'sample-open', index % 2 === 0);
}
