import { cited } from '../core/citation.ts';
import type { CompanyFacts, ProjectFacts } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import { aNotice, facts } from '../testing/builders.ts';
import { aGuide, aShare } from '../testing/guides.ts';
import type { AdviceOption, OptionState } from './advice.ts';
import { rankedOptions } from './options.ts';

const CITE = PORTAL_STANDARD.at('시험');
const BEFORE = new Date('2026-03-31T12:00:00+09:00');
const OPEN = new Date('2026-04-10T12:00:00+09:00');
const AFTER = new Date('2026-11-21T13:00:00+09:00');

const optionsOf = (
  notices: readonly DecidableNotice[],
  asOf: Date,
  company: CompanyFacts = {},
  project: ProjectFacts = {},
): AdviceOption[] => rankedOptions(notices, facts(company, project), asOf);

const keysOf = (options: readonly AdviceOption[]): string[] =>
  options.map(({ noticeId, type }) => `${noticeId}/${type}`);

const ROBOT = aGuide('robot');

interface StateCase {
  notes: string;
  notice: DecidableNotice;
  asOf: Date;
  company?: CompanyFacts;
  state: OptionState;
}

const STATES: readonly StateCase[] = [
  { notes: 'everything met while it is open', notice: ROBOT, asOf: OPEN, state: 'open' },
  {
    notes: 'open with a fact that is not known',
    notice: ROBOT,
    asOf: OPEN,
    company: { localTaxArrears: undefined },
    state: 'needs-evidence',
  },
  { notes: 'before the window', notice: ROBOT, asOf: BEFORE, state: 'not-yet' },
  { notes: 'after the window: 접수 기간만 아님', notice: ROBOT, asOf: AFTER, state: 'closed-otherwise-met' },
  {
    notes: 'a window that no source states',
    notice: aGuide('robot', {}, { opensAt: null, closesAt: null }),
    asOf: AFTER,
    state: 'window-not-published',
  },
  {
    notes: 'the same of an earlier year',
    notice: aGuide('robot', {}, { opensAt: null, closesAt: null, year: 2025 }),
    asOf: AFTER,
    state: 'past-year',
  },
  {
    notes: 'one whose days are not stated, taken to be over with its year',
    notice: aGuide('robot', {}, { opensAt: null, closesAt: '2025-12-31T23:59:59.999+09:00', year: 2025 }),
    asOf: AFTER,
    state: 'past-year',
  },
  {
    notes: 'a condition that the company can mend',
    notice: ROBOT,
    asOf: OPEN,
    company: { nationalTaxArrears: true },
    state: 'blocked',
  },
  {
    notes: 'the same after the window: that the window is over makes nobody unfit',
    notice: ROBOT,
    asOf: AFTER,
    company: { nationalTaxArrears: true },
    state: 'blocked',
  },
  {
    notes: 'a ban that is over while it is still open: waiting is enough (N26, 참여제한)',
    notice: ROBOT,
    asOf: OPEN,
    company: { participationBannedUntil: '2026-04-15' },
    state: 'blocked',
  },
  {
    notes: 'a ban and a trade that nobody can change: waiting is not enough',
    notice: ROBOT,
    asOf: OPEN,
    company: { participationBannedUntil: '2026-04-15', ksicCode: 'G46' },
    state: 'not-meant',
  },
  {
    notes: 'a running project that has to end first: the next intake comes after it (N26, 동시수행)',
    notice: aNotice(),
    asOf: AFTER,
    company: {
      runningProjects: [{ program: 'autonomous-factory', year: 2025, buildEndsOn: '2026-12-31' }],
    },
    state: 'blocked',
  },
  {
    notes: 'a trade that nobody can change',
    notice: ROBOT,
    asOf: OPEN,
    company: { ksicCode: 'G46' },
    state: 'not-meant',
  },
  {
    notes: 'a refused certificate',
    notice: ROBOT,
    asOf: OPEN,
    company: { sizeCertificate: 'none' },
    state: 'not-meant',
  },
];

it.each(STATES)('$state: $notes', ({ notice, asOf, company, state }) => {
  expect(optionsOf([notice], asOf, company)[0]?.state).toBe(state);
});

describe('order', () => {
  it('puts what is open before what is closed, and what nobody can have last', () => {
    const notices = [
      aGuide('win-win', { leadCompanies: cited(['lh'], CITE) }, { id: 'not-meant' }),
      aGuide('robot', {}, { id: 'closed', closesAt: '2026-04-09T17:00:00+09:00' }),
      aGuide('cloud', {}, { id: 'later', opensAt: '2026-04-20T00:00:00+09:00' }),
      aGuide('carbon-neutral', {}, { id: 'open' }),
    ];
    expect(optionsOf(notices, OPEN, { leadCompany: 'none' }).map(({ noticeId }) => noticeId)).toEqual([
      'open',
      'later',
      'closed',
      'not-meant',
    ]);
  });

  it('puts more money of others first, then less cash of the company, then the id', () => {
    const notices = [
      aGuide('robot', { government: aShare(5_000, 100_000_000) }, { id: 'less' }),
      aGuide('robot', {}, { id: 'b' }),
      aGuide('cloud', {}, { id: 'a' }),
      aGuide(
        'win-win',
        { local: { ...aShare(1_000, 40_000_000), provinceBp: cited(null, CITE) } },
        { id: 'more' },
      ),
      aGuide(
        'carbon-neutral',
        { inKind: { maxRateBp: cited(2_000, CITE), maxKrw: cited(null, CITE), kinds: cited(null, CITE) } },
        { id: 'z-less-cash' },
      ),
    ];
    const inKind = { companyInKindKrw: 10_000_000, inKindKinds: ['cloud-fee'] } as const;
    expect(optionsOf(notices, OPEN, { leadCompany: 'lg' }, inKind).map(({ noticeId }) => noticeId)).toEqual([
      'more',
      'z-less-cash',
      'a',
      'b',
      'less',
    ]);
  });

  it('puts what waits for no fact first, then the surest source, whatever the id', () => {
    const sure = { ...CITE, confidence: 'official' } as const;
    const official = { rateBp: cited(5_000, sure), maxKrw: cited(200_000_000, sure) };
    const notices = [
      aGuide(
        'robot',
        { scopes: cited(['robot'], CITE), government: aShare(5_000, 900_000_000) },
        { id: 'a-waits' },
      ),
      aGuide('cloud', {}, { id: 'b-inferred' }),
      aGuide('win-win', { government: official, maxMonths: cited(9, sure) }, { id: 'c-official' }),
    ];
    expect(optionsOf(notices, AFTER).map(({ noticeId }) => noticeId)).toEqual([
      'c-official',
      'b-inferred',
      'a-waits',
    ]);
    const unknown = aGuide('cloud', {}, { id: 'unknown', opensAt: null, closesAt: null });
    expect(optionsOf([aGuide('robot'), unknown], AFTER).map(({ noticeId }) => noticeId)).toEqual([
      '2026-robot',
      'unknown',
    ]);
  });

  it('is the same whatever order the notices come in', () => {
    const notices = [ROBOT, aNotice(), aNotice('2025-ai-track'), aGuide('cloud'), aGuide('win-win')];
    expect(optionsOf([...notices].reverse(), AFTER)).toEqual(optionsOf(notices, AFTER));
  });
});

describe('what a later notice has replaced', () => {
  const replaced = (notices: readonly DecidableNotice[], asOf: Date): string[] =>
    keysOf(optionsOf(notices, asOf).filter(({ superseded }) => superseded));

  it('is the AI track of 2025 since that of 2026', () => {
    expect(replaced([aNotice(), aNotice('2025-ai-track')], AFTER)).toEqual(['2025-ai-track/ai-factory']);
  });

  it('is the first call of a year once it is over', () => {
    const first = aGuide(
      'robot',
      {},
      { id: 'first', opensAt: '2026-02-01T00:00:00+09:00', closesAt: '2026-04-05T17:00:00+09:00' },
    );
    const second = aGuide(
      'robot',
      {},
      { id: 'second', opensAt: '2026-06-01T00:00:00+09:00', closesAt: '2026-06-30T17:00:00+09:00' },
    );
    expect(replaced([first, second], OPEN)).toEqual(['first/standard']);
    expect(replaced([first, second], new Date('2026-04-01T12:00:00+09:00'))).toEqual([]);
    expect(replaced([first, second], AFTER)).toEqual(['first/standard']);
  });

  it('is no notice for other companies, of another type or program, and no sample', () => {
    const old = aGuide('robot', {}, { id: 'old', year: 2025 });
    const others = [
      aGuide('robot', { regions: cited(['jeonbuk'], CITE) }, { id: 'region' }),
      aGuide('robot', { leadCompanies: cited(['lg'], CITE) }, { id: 'lead' }),
      aGuide('robot', { type: 'advanced' }, { id: 'type' }),
      aGuide('cloud', {}, { id: 'program' }),
    ];
    expect(replaced([old, ...others], AFTER)).toEqual([]);
    expect(replaced([old, ROBOT], AFTER)).toEqual(['old/standard']);
    const sample = { ...aNotice(), id: 'sample-open', sample: true, opensAt: '2026-11-01T00:00:00+09:00' };
    expect(replaced([aNotice(), sample], AFTER)).toEqual([]);
  });

  it('comes after the newer ones of the same state', () => {
    const old = aGuide('robot', { government: aShare(5_000, 900_000_000) }, { id: 'old', year: 2025 });
    expect(keysOf(optionsOf([old, ROBOT], AFTER))).toEqual(['2026-robot/standard', 'old/standard']);
  });
});

describe('rules', () => {
  it('tells what fails, what waits for a fact and what no source answers', () => {
    const notice = aGuide(
      'robot',
      { government: aShare(null, 1_000), maxMonths: cited(null, CITE) },
      { opensAt: null, closesAt: null },
    );
    const [option] = optionsOf([notice], OPEN, { nationalTaxArrears: true, samePlanFunded: undefined });
    expect(option).toMatchObject({
      failed: ['no-tax-arrears'],
      missing: ['not-already-funded'],
      unpublished: ['within-window', 'support-published', 'duration'],
      money: null,
      bestCost: null,
      maxMonths: null,
    });
    expect(option?.smallestChange?.changes).toEqual([
      { field: 'company.nationalTaxArrears', from: true, to: false, changeableBy: 'company' },
    ]);
  });

  it('does not wait for an answer where the industry code cannot tell the field: that is for the office', () => {
    const industries = cited([{ label: '방위산업', codes: [] }], CITE);
    const [option] = optionsOf([aGuide('ministry-linked', { industries })], AFTER);
    expect(option).toMatchObject({ missing: [], unpublished: ['industry-field'] });
  });

  it('has no smallest change where only the window is over', () => {
    expect(optionsOf([ROBOT], AFTER)[0]?.smallestChange).toBeNull();
  });
});

describe('what an option shuts out', () => {
  it('is what the concurrency table says plainly', () => {
    const [ai] = optionsOf([aNotice()], OPEN);
    expect(ai?.excludes).toEqual(['autonomous-factory', 'win-win-ai']);
    expect(ai?.runsWith).toEqual([
      'advanced-general',
      'win-win',
      'ministry-linked',
      'region-specialized',
      'robot',
      'process-automation',
      'rnd-diffusion',
    ]);
    const [general] = optionsOf([aGuide('advanced-general')], OPEN);
    expect(general?.excludes).toEqual([
      'autonomous-factory',
      'win-win',
      'ministry-linked',
      'region-specialized',
      'rnd-diffusion',
      'level-certification',
    ]);
  });
});

describe('limits that it would use up', () => {
  it('데이터 수집·검증 takes from the 2억 of both steps', () => {
    const options = optionsOf([aNotice()], OPEN, {}, { totalCostKrw: 60_000_000 });
    const data = options.find(({ type }) => type === 'data-collection');
    expect(data?.usesUp).toMatchObject({
      type: 'ai-factory',
      limitKrw: 200_000_000,
      leftKrw: 170_000_000,
      timesLeft: null,
    });
    expect(options.find(({ type }) => type === 'ai-factory')?.usesUp).toBeNull();
  });

  it('정부형 고도화 takes from twice and 2.5억 within one level', () => {
    const limits = {
      supportCount: {
        program: 'advanced-general' as const,
        maxTimes: cited(2, CITE),
        maxKrw: cited(250_000_000, CITE),
      },
    };
    const earlier = {
      program: 'advanced-general',
      type: 'standard',
      year: 2025,
      targetLevel: 'intermediate-1',
      governmentKrw: 150_000_000,
    };
    const notice = aGuide('advanced-general', limits);
    const usesUp = (company: CompanyFacts, project: ProjectFacts = {}) =>
      optionsOf([notice], OPEN, company, project)[0]?.usesUp;
    expect(usesUp({})).toMatchObject({ limitKrw: 250_000_000, leftKrw: 50_000_000, timesLeft: 1 });
    expect(usesUp({ previousGrants: [earlier] })).toMatchObject({ leftKrw: 0, timesLeft: 0 });
    expect(usesUp({ previousGrants: [earlier] }, { targetLevel: 'intermediate-2' })).toMatchObject({
      leftKrw: 50_000_000,
      timesLeft: 1,
    });
    expect(usesUp({}, { targetLevel: undefined })).toBeNull();
  });
});

it('marks the weakest source behind money and months', () => {
  const [option] = optionsOf([aNotice()], OPEN);
  expect(option?.confidence).toBe('official');
  const blog = { ...CITE, confidence: 'blog' } as const;
  const press = { ...CITE, confidence: 'press' } as const;
  const official = { ...CITE, confidence: 'official' } as const;
  const months = (cite: typeof blog | typeof press | typeof official) => cited(9, cite);
  const government = { rateBp: cited(5_000, official), maxKrw: cited(1_000_000, press) };
  expect(optionsOf([aGuide('robot', { government, maxMonths: months(official) })], OPEN)[0]?.confidence).toBe(
    'press',
  );
  expect(optionsOf([aGuide('robot', { government, maxMonths: months(blog) })], OPEN)[0]?.confidence).toBe(
    'blog',
  );
});
