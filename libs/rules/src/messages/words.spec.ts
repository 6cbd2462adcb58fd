import { adviceFor } from '../advice/advice-for.ts';
import { smallestChangeOf } from '../change/smallest-change.ts';
import * as codes from '../core/codes.ts';
import type { Citation } from '../core/citation.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { GUIDE_QUESTIONS } from '../form/guide-questions.ts';
import { formOf } from '../form/form-of.ts';
import { linkedSupportFor } from '../links/linked-support-for.ts';
import { decide } from '../engine/decide.ts';
import { inWords } from '../engine/decisions-on.ts';
import * as programCodes from '../programs/codes.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { NOTICE_2025 } from '../programs/manufacturing-ai/notices/2025.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { regionalSupportOf } from '../programs/regional-support.ts';
import { CO_FUNDING_RULES } from '../regions/co-funding/rules.ts';
import { TECHNO_PARKS } from '../regions/techno-parks.ts';
import { aCompany, aProject, facts, IN_2026 } from '../testing/builders.ts';
import { oneFactAside } from '../testing/fact-domain.ts';
import * as advice from './advice-sentences.ts';
import { describeAiTransition, describeCoFunding, describeOpenRegion } from './co-funding-sentences.ts';
import { describeTerms } from './describe-terms.ts';
import { englishWording } from './en/wording.ts';
import { englishNames, label } from './en/labels.ts';
import * as labels from './labels.ts';
import { linkFitLabel, linkReasonSentence, linkWindowSentence } from './link-sentences.ts';
import * as status from './status.ts';
import { koreanWording } from './korean-wording.ts';
import type { Wording } from './wording.ts';

/**
 * 포털이 하는 말: what the rules say, word by word, with every source. A changed word shows in the review as a changed line;
 * after a change on purpose the file is written anew with `--updateSnapshot`.
 */
const NOTICES: readonly DecidableNotice[] = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES];

const said = (lines: Iterable<string>): string[] => [...new Set(lines)].sort();

const source = ({ document, clause, issuedOn, confidence, url }: Citation): string =>
  [document, clause, issuedOn, confidence, url ?? '–'].join(' | ');

const ways = NOTICES.flatMap((notice) => notice.terms.types.map(({ type }) => ({ notice, type })));

/** Doubtful and contradictory facts, and none at all. */
const DOUBTFUL: readonly EligibilityInput[] = [
  { company: {}, project: {} },
  facts({ ksicCode: 'c25924' }),
  facts({ ksicCode: ' G25924' }),
  facts({ ksicCode: '10401' }),
  facts({ ksicCode: '99' }),
  facts({ corporateRegistrationNumber: '1101110012345' }),
  facts({ corporateRegistrationNumber: '123' }),
  facts({ businessStatus: 'closed', runningProjects: [{ program: 'robot' }] }),
  facts({ hasBuildHistory: false, previousGrants: [{ program: 'win-win' }] }),
  facts({ factoryStatus: 'under-construction', currentLevel: 'basic' }, { targetLevel: 'advanced' }),
  facts({}, { companyInKindKrw: 500_000_000, inKindKinds: ['cloud-fee'] }),
  facts({}, { bonusItems: ['level-certificate', 'standards', 'operation-rate', 'hrd-ai-training'] }),
  facts({}, { withoutSupplier: true, inKindKinds: ['company-labour'], companyInKindKrw: 1_000 }),
  facts({ sizeCertificate: null, independent: false }, { totalCostKrw: 1_000_000_000 }),
];

const SITUATIONS = [...oneFactAside(), ...DOUBTFUL.map((input) => ({ input, asOf: IN_2026 }))];

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Every decision on every situation, and the smallest change of each. */
const decisions = once(() =>
  SITUATIONS.flatMap(({ input, asOf }) =>
    ways.map(({ notice, type }) => ({ notice, input, asOf, raw: decide(notice, type, input, asOf) })),
  ),
);
const changes = once(() =>
  decisions().flatMap(
    ({ notice, input, asOf, raw }) => smallestChangeOf(notice, raw, input, asOf)?.changes ?? [],
  ),
);

describe.each([
  ['Korean', koreanWording],
  ['English', englishWording],
])('in %s', (_language, wording: Wording) => {
  it('says of conditions and warnings', () => {
    const lines = decisions().flatMap(({ raw }) => {
      const { conditions, warnings } = inWords(raw, [], null, wording);
      return [
        ...conditions.map(
          ({ ruleId, outcome, message, remedy }) => `${ruleId} ${outcome}: ${message} ${remedy ?? '–'}`,
        ),
        ...warnings.map(({ code, fields, message }) => `${code} (${fields.join()}): ${message}`),
      ];
    });
    expect(said(lines)).toMatchSnapshot();
  });

  it('says of changes', () => {
    const lines = changes().map(
      (change) => `${wording.changeableBy(change.changeableBy)}: ${wording.change(change)}`,
    );
    expect(said(lines)).toMatchSnapshot();
  });
});

it('names the source of each condition', () => {
  const sources = decisions().flatMap(({ raw }) =>
    raw.findings.map(
      ({ ruleId, cite }) => `${ruleId} | ${cite.clause} | ${cite.issuedOn} | ${cite.confidence}`,
    ),
  );
  expect(said(sources)).toMatchSnapshot();
});

it('says of notices', () => {
  const documents: string[] = [];
  const lines = NOTICES.flatMap(({ id, title, opensAt, closesAt, terms }) => {
    const described = describeTerms(terms);
    return [
      `${id} | ${title} | ${opensAt ?? '–'} | ${closesAt ?? '–'}`,
      ...described.map(({ group, label, text, cite }) => {
        documents.push(source({ ...cite, clause: '' }));
        return `  ${group} | ${label} | ${text} | ${cite.clause} | ${cite.confidence}`;
      }),
    ];
  });
  expect(lines).toMatchSnapshot('terms');
  expect(said(documents)).toMatchSnapshot('documents');
});

it('says of regions', () => {
  const regions = codes.REGION_CODES.flatMap((regionCode) => {
    const support = regionalSupportOf({ regionCode }, '2026-04-10');
    return support === null ? [] : [describeOpenRegion(support), describeAiTransition(support)];
  });
  const rules = CO_FUNDING_RULES.map((rule) => describeCoFunding(rule, '2026-04-10'));
  const lines = [...rules, ...regions].flatMap((line) =>
    line === null ? [] : [`${line.title} | ${line.text} | ${source(line.cite)}`],
  );
  const parks = TECHNO_PARKS.map(({ code, name, serves, address, phone }) =>
    [code, name, serves, address, phone].join(' | '),
  );
  expect(said([...lines, ...parks])).toMatchSnapshot();
});

it('says of forms', () => {
  const forms = [
    formOf(NOTICE_2026, 'ai-factory'),
    formOf(NOTICE_2026, 'data-collection'),
    formOf(NOTICE_2025, 'ai-factory'),
  ];
  const parts = forms.flatMap(({ sections, application, plan, documents }) => [
    ...sections,
    ...application,
    ...plan,
    ...documents,
  ]);
  const questions = [...forms.flatMap(({ application }) => application), ...GUIDE_QUESTIONS];
  expect(said([...parts, ...GUIDE_QUESTIONS].map((part) => JSON.stringify(part)))).toMatchSnapshot('Korean');
  expect(said(questions.map((field) => JSON.stringify(englishWording.fieldOf(field))))).toMatchSnapshot(
    'English',
  );
});

const LISTS: readonly unknown[] = [...Object.values(codes), ...Object.values(programCodes)];
const CODES = [...new Set(LISTS.flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])))];

/** Every code that a list of labels has a word for. */
const named = (all: Readonly<Record<string, (code: string) => string>>): string[] =>
  Object.entries(all).flatMap(([name, label]) =>
    CODES.map((code) => `${name} ${code}: ${label(code)}`).filter((line) => !/ (\S+): \1$/.test(line)),
  );

it('says of codes in English', () => {
  const kinds = [
    'process',
    'fn',
    'inKind',
    'mentoring',
    'excluded',
    'lead',
    'scope',
    'size',
    'region',
    'type',
  ];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, label(kind)]));
  expect(said(named({ ...byKind, ...englishNames }))).toMatchSnapshot();
});

it('says of codes', () => {
  const statuses = codes.APPLICATION_STATUSES.map((code) =>
    [code, status.statusLabel(code), status.statusTone(code), status.statusNext(code)].join(' | '),
  );
  expect(said([...named(labels), ...statuses])).toMatchSnapshot();
});

const COMPANIES = [
  aCompany(),
  aCompany({
    regionCode: 'jeonbuk',
    regularEmployees: 6,
    currentLevel: 'none',
    averageRevenueKrw: 800_000_000,
  }),
  aCompany({ leadCompany: 'samsung', inIndustrialComplex: true }),
  aCompany({ sizeCertificate: 'none' }),
  aCompany({ ksicCode: '10742', regionCode: 'gyeongbuk', currentLevel: null }),
];

it('says in its advice', () => {
  const lines = COMPANIES.flatMap((company) => {
    const input = { company, project: aProject({ scopes: ['ai', 'cloud'] }) };
    const { options, combinations, ladders, noLadder } = adviceFor(NOTICES, input, IN_2026);
    return [
      ...options.flatMap((option) => [
        `${advice.optionStateLabel(option.state)}: ${advice.optionSentence(option)}`,
        ...(option.bestCost === null ? [] : [advice.bestCostSentence(option.bestCost)]),
        ...(option.usesUp === null ? [] : [advice.usedUpSentence(option.usesUp)]),
        advice.confidenceNote(option.confidence),
      ]),
      ...combinations.map(advice.combinationSentence),
      ...ladders.flatMap((ladder) => [
        advice.ladderSentence(ladder),
        ...ladder.steps.map(advice.ladderStepSentence),
      ]),
      ...(noLadder === null ? [] : [advice.noLadderSentence(noLadder)]),
      advice.LADDER_NOTE,
    ];
  });
  expect(said(lines)).toMatchSnapshot();
});

it('says of linked support', () => {
  const lines = COMPANIES.flatMap((company) =>
    linkedSupportFor({ company, project: aProject() }, IN_2026).map((support) =>
      [
        support.titleKo,
        support.gives,
        linkFitLabel(support.fit),
        linkReasonSentence(support.reason, support.values),
        linkWindowSentence(support),
        source(support.cite),
      ].join(' | '),
    ),
  );
  expect(said(lines)).toMatchSnapshot();
});
