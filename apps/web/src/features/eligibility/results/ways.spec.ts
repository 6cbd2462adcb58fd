import type { NoticeView } from '@subsidy/contract';
import {
  cardsOf,
  wayOfferOf,
  describeTerms,
  GUIDE_NOTICES,
  koreanWording,
  payersOf,
  projectTypesOf,
  PUBLISHED_NOTICES,
  STANDINGS,
  type CompanyFacts,
  type EligibilityInput,
  type ProjectFacts,
} from '@subsidy/rules';
import { resultsKo } from '../../../i18n/results-ko.ts';
import { conditionsText, windowText } from './way-texts.ts';
import { waysOn, type Way } from './ways.ts';

const NOW = new Date('2026-11-21T12:00:00+09:00');

const COMPANY: CompanyFacts = {
  ksicCode: '25924',
  regionCode: 'gyeonggi',
  city: '안산시',
  businessStatus: 'operating',
  sizeCertificate: 'sme',
  averageRevenueKrw: 7_200_000_000,
  regularEmployees: 38,
  excludedBusiness: [],
  nationalTaxArrears: false,
  localTaxArrears: false,
  participationBannedUntil: null,
  samePlanFunded: false,
  currentLevel: 'basic',
  hasBuildHistory: true,
  previousGrants: [],
  runningProjects: [],
  leadCompany: 'none',
};

const PROJECT: ProjectFacts = {
  targetLevel: 'intermediate-1',
  months: 9,
  totalCostKrw: 400_000_000,
  companyInKindKrw: 40_000_000,
  inKindKinds: ['cloud-fee'],
  aiCells: ['D2'],
  withoutSupplier: false,
  supplierInPool: true,
  mentoring: 'build-guidance',
  bonusItems: [],
  scopes: ['ai'],
};

const facts = (company: CompanyFacts = {}, project: ProjectFacts = {}): EligibilityInput => ({
  company: { ...COMPANY, ...company },
  project: { ...PROJECT, ...project },
});

const NOTICES: readonly NoticeView[] = PUBLISHED_NOTICES.map((published) => ({
  ...published,
  office: { id: published.officeId, name: '전담기관' },
  status: 'closed',
  programLabel: '',
  types: [...projectTypesOf(published.terms)],
  projectTypes: [...projectTypesOf(published.terms)],
  stages: [...published.terms.stages],
  payers: payersOf(published.terms),
  siteChecks: [],
  termsSha256: '',
  lines: describeTerms(published.terms).map((line) => ({ ...line })),
  rubric: [...published.terms.rubric],
}));

const waysFor = (input: EligibilityInput, now = NOW): Way[] =>
  waysOn({ notices: NOTICES, guides: GUIDE_NOTICES }, input, now, koreanWording);

function standingOf(key: string, input: EligibilityInput, now = NOW): Way['standing'] | undefined {
  return waysFor(input, now).find((way) => way.key === key)?.standing;
}

const AI_FACTORY = '2026-manufacturing-ai-ai-factory';

describe('the standing of a program', () => {
  interface Case {
    notes: string;
    key?: string;
    input?: EligibilityInput;
    now?: string;
    expected: Way['standing'];
  }
  const cases: readonly Case[] = [
    { notes: 'open and every condition met', now: '2026-04-01T12:00:00+09:00', expected: 'open' },
    { notes: 'only the window is closed', expected: 'window' },
    { notes: 'the last second of the intake', now: '2026-04-20T16:59:59+09:00', expected: 'open' },
    { notes: 'the first second after the intake', now: '2026-04-20T17:00:01+09:00', expected: 'window' },
    {
      notes: 'closed, and a question is open besides: not said to fit',
      input: facts({ nationalTaxArrears: undefined }),
      expected: 'evidence',
    },
    {
      notes: 'a failure that the company can mend',
      input: facts({ nationalTaxArrears: true }),
      expected: 'blocked',
    },
    {
      notes: 'a failure that nobody can mend',
      input: facts({ sizeCertificate: 'none' }),
      expected: 'not-meant',
    },
    { notes: 'a program of another region', key: '2026-jeonbuk-basic-js2', expected: 'not-meant' },
    {
      notes: 'closed, with figures that no source states: they keep nothing back',
      key: '2026-advanced-general-jump-up-jump-up',
      expected: 'window',
    },
    {
      notes: 'no intake is published: the office has to be asked',
      key: '2026-level-certification-standard',
      expected: 'evidence',
    },
  ];
  it.each(cases)('$notes', ({ key = AI_FACTORY, input = facts(), now, expected }) => {
    expect(standingOf(key, input, now === undefined ? NOW : new Date(now))).toBe(expected);
  });

  it('waits for no answer where the industry code cannot tell: the office has to be asked', () => {
    const ways = waysFor(facts({ regionCode: 'jeonbuk', city: '전주시' }));
    const open = ways.filter(({ findings }) => findings.some(({ reason }) => reason === 'not-by-code'));
    expect(open.length).toBeGreaterThan(0);
    for (const { standing, unpublished } of open) {
      expect(unpublished).toContain('industry-field');
      expect(['evidence', 'blocked', 'not-meant']).toContain(standing);
    }
  });

  it('needs evidence, and never fits, before anything is answered', () => {
    const standings = waysFor({ company: {}, project: {} }).map(({ standing }) => standing);
    expect(new Set(standings)).toEqual(new Set(['evidence']));
  });
});

describe('how the conditions stand, in a sentence', () => {
  const textOf = (key: string, input: EligibilityInput, now: Date): string | undefined => {
    const way = waysFor(input, now).find((one) => one.key === key);
    return way === undefined ? undefined : conditionsText(way, {}, resultsKo);
  };
  const OPEN = new Date('2026-04-01T12:00:00+09:00');

  it('counts a closed window apart from the conditions that are met', () => {
    expect(textOf(AI_FACTORY, facts(), OPEN)).toMatch(/^조건 \d+개를 모두 충족합니다\.$/);
    expect(textOf(AI_FACTORY, facts(), NOW)).toMatch(/^접수 기간 말고는 조건 \d+개를 모두 충족합니다\.$/);
  });

  it('promises a remedy only where there can be one', () => {
    expect(textOf(AI_FACTORY, facts({ nationalTaxArrears: true }), OPEN)).toContain('해결 방법');
    expect(textOf(AI_FACTORY, facts({ sizeCertificate: 'none' }), OPEN)).not.toContain('해결 방법');
  });
});

describe('the cards', () => {
  const groups = cardsOf(waysFor(facts()));
  const cards = STANDINGS.flatMap((standing) => groups[standing]);

  it('hold every notice and type once', () => {
    const keys = cards.flatMap(({ best, others }) => [best.key, ...others.map(({ key }) => key)]);
    expect(keys.sort()).toEqual(
      waysFor(facts())
        .map(({ key }) => key)
        .sort(),
    );
  });

  it('put the notices of one program and line behind the newest', () => {
    const autonomous = cards.find(({ best }) => best.decision.program === 'autonomous-factory');
    expect(autonomous?.best.notice.id).toBe('2026-autonomous-factory-2');
    expect(autonomous?.others.map(({ notice }) => notice.id)).toEqual(['2026-autonomous-factory-1']);
    const factory = cards.find(({ best }) => best.type === 'ai-factory');
    expect(factory?.best.notice.terms.year).toBe(2026);
    expect(factory?.others.map(({ notice }) => notice.terms.year)).toEqual([2025]);
  });

  it('put an open notice before a newer one that is closed', () => {
    const inIntakeOf2025 = new Date('2025-08-05T12:00:00+09:00');
    const found = cardsOf(waysFor(facts(), inIntakeOf2025));
    const factory = STANDINGS.flatMap((standing) => found[standing]).find(
      ({ best }) => best.type === 'ai-factory',
    );
    expect(factory?.best.notice.terms.year).toBe(2025);
  });

  it('keep programs for different lead companies apart', () => {
    const winWin = cards.filter(({ best }) => best.decision.program === 'win-win-ai');
    expect(winWin.length).toBe(2);
  });
});

describe('what a way says', () => {
  const wayTo = (noticeId: string, type?: string): Way => {
    const found = waysFor(facts()).find(
      (way) => way.notice.id === noticeId && (type === undefined || way.type === type),
    );
    if (found === undefined) throw new Error(`no ${noticeId}`);
    return found;
  };

  it.each([
    ['2026-manufacturing-ai', 200_000_000, 'the government alone'],
    ['2026-jeonbuk-basic', 40_000_000, 'its cap is known though its rate is not'],
    ['2026-win-win-samsung', 150_000_000, 'two payers together'],
    ['2026-win-win-ai-posco', null, 'no cap is published'],
  ] as const)('gives %s a limit of %s: %s', (noticeId, limitKrw, _because) => {
    expect(wayOfferOf(wayTo(noticeId).notice.terms, wayTo(noticeId).type).maxSupportKrw).toBe(limitKrw);
  });

  it('does not leave open whether the intake of a past year is over', () => {
    expect(windowText(wayTo('2024-gyeongnam-basic'), resultsKo)).toMatch(/^2024년 공고라 접수가 끝났습니다/);
    expect(windowText(wayTo('2026-win-win'), resultsKo)).toBe('접수 기간은 공개된 자료에 없습니다.');
  });
});
