import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonValue } from '../../core/json.ts';
import { PUBLISHED_NOTICES } from '../../programs/manufacturing-ai/published-notices.ts';
import { SAMPLE_ADVANCED } from '../../programs/samples/advanced.ts';
import { SAMPLE_JEONBUK } from '../../programs/samples/jeonbuk.ts';
import { sampleNotices } from '../../programs/samples/sample-notices.ts';
import { SAMPLE_WIN_WIN } from '../../programs/samples/win-win.ts';
import { toFormat2 } from '../format-2.ts';
import { readTerms } from '../read-terms.ts';
import { publishedTermsOf } from '../stored-terms.ts';
import { parseTerms } from './parse-terms.ts';
import { termsSchema } from './terms-shape.ts';
import { windowProblems } from './window-problems.ts';

const NOW = new Date('2026-11-27T12:00:00+09:00');
const NOTICES = [...PUBLISHED_NOTICES, ...sampleNotices(NOW)].map((notice) => [notice.id, notice] as const);
const JEONBUK = asJson(toFormat2(SAMPLE_JEONBUK));
const ADVANCED = asJson(toFormat2(SAMPLE_ADVANCED));

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(termsSchema());

function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

/** The same JSON with another value at a path; `undefined` takes it away. */
function edited(json: JsonValue, path: string, value: JsonValue | undefined): JsonValue {
  const copy = asJson(json);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let place: unknown = copy;
  for (const key of keys) place = Reflect.get(place as object, key);
  if (value === undefined) Reflect.deleteProperty(place as object, last);
  else Reflect.set(place as object, last, value);
  return copy;
}

const pathsOf = (json: unknown): string[] => parseTerms(json).problems.map(({ path }) => path);

describe('a lead company that says itself what it pays', () => {
  const WIN_WIN = asJson(toFormat2(SAMPLE_WIN_WIN));

  it('may have an open cap, and only then', () => {
    expect(pathsOf(WIN_WIN)).toEqual([]);
    expect(pathsOf(edited(WIN_WIN, 'types[0].leadPledge', undefined))).toEqual([
      'types[0].leadCompany.maxKrw',
    ]);
  });

  it('has a rate', () => {
    expect(pathsOf(edited(WIN_WIN, 'types[0].leadCompany.rateBp.value', null))).toEqual([
      'types[0].leadCompany.rateBp',
    ]);
    expect(pathsOf(edited(WIN_WIN, 'types[0].leadCompany', undefined))).toContain('types[0].leadPledge');
  });
});

describe.each(NOTICES)('the terms of %s', (_id, notice) => {
  const published = asJson(publishedTermsOf(notice.terms));

  it('are read without a problem or a warning, as published and as written in today’s format', () => {
    for (const json of [published, asJson(toFormat2(notice.terms))]) {
      expect(parseTerms(json)).toMatchObject({ problems: [], warnings: [] });
      expect(parseTerms(json).terms).toEqual(notice.terms);
      expect(windowProblems(notice, json, NOW).problems).toEqual([]);
    }
  });

  it('are the same when they are written in today’s format and read back, and fit the schema', () => {
    const written = asJson(toFormat2(notice.terms));
    expect(readTerms(written as object)).toEqual(notice.terms);
    expect([isValid(written), isValid.errors]).toEqual([true, null]);
  });
});

const CITE = { document: '공고', clause: '1', issuedOn: '2026-01-02', confidence: 'official' };
const cited = (value: JsonValue): JsonValue => ({ value, cite: CITE });

/** Faults of the shape: the schema refuses them as well. */
const MISSHAPEN: readonly (readonly [
  path: string,
  value: JsonValue | undefined,
  where: string,
  says: RegExp,
])[] = [
  ['types[0].maxMonths.cite', undefined, 'types[0].maxMonths.cite', /근거/],
  ['types[0].local.maxKrw', 40_000_000, 'types[0].local.maxKrw', /근거 없는 값/],
  ['types[0].employeesBelow.value', undefined, 'types[0].employeesBelow.value', /값이 없/],
  ['types[0].local.rateBp.value', -1, 'types[0].local.rateBp.value', /0 이상/],
  ['types[0].local.rateBp.value', 10_001, 'types[0].local.rateBp.value', /10000 이하/],
  ['types[0].local.maxKrw.value', 0.5, 'types[0].local.maxKrw.value', /정수/],
  ['types[0].local.maxKrw.value', '4천만', 'types[0].local.maxKrw.value', /숫자/],
  ['types[0].local.maxKrw.value', -1, 'types[0].local.maxKrw.value', /0 이상/],
  ['types[0].totalCostLimit.value', 2 ** 60, 'types[0].totalCostLimit.value', /정수/],
  ['types[0].maxMonths.value', 37, 'types[0].maxMonths.value', /36 이하/],
  ['types[0].regions.value', ['pyongyang'], 'types[0].regions.value[0]', /모르는 코드/],
  ['types[0].regions.value', [], 'types[0].regions.value', /1개 이상/],
  ['types[0].acceptedSizes.value', ['giant'], 'types[0].acceptedSizes.value[0]', /모르는 코드/],
  ['types[0].profitAboveKrw', cited(1), 'types[0].profitAboveKrw', /없는 항목/],
  ['types[0].sponsor', { rateBp: cited(1), maxKrw: cited(1) }, 'types[0].sponsor', /없는 항목/],
  ['types[0].intakeWindow.value', 'open', 'types[0].intakeWindow.value', /하나뿐/],
  ['types', [], 'types', /1개 이상/],
  ['types[1].type', 'JS 2', 'types[1].type', /소문자/],
  ['program', undefined, 'program', /빠졌습니다/],
  ['format', 3, 'format', /판은 2/],
  ['stages', ['inspection'], 'stages[0]', /모르는 코드/],
  ['form[0].fields[0]', 'company.name', 'form[0].fields[0]', /객체/],
  ['form[0].fields[0].size', 3, 'form[0].fields[0].size', /없는 항목/],
  ['rubric[0].maxPoints', 30.5, 'rubric[0].maxPoints', /정수/],
  ['rubric[1].cite', null, 'rubric[1].cite', /객체/],
  ['documents', {}, 'documents', /목록/],
  ['files.formats.value', ['exe'], 'files.formats.value[0]', /모르는 코드/],
  ['bonus.items', [{ code: 'friend-of-mayor' }], 'bonus.items[0].code', /모르는 코드/],
  ['cite.confidence', 'certain', 'cite.confidence', /모르는 코드/],
  ['cite.url', 'javascript:alert(1)', 'cite.url', /https/],
];

/** Faults that only the whole shows. */
const MEANINGLESS: readonly (readonly [
  path: string,
  value: JsonValue | undefined,
  where: string,
  says: RegExp,
])[] = [
  ['types[0].label', ' ', 'types[0].label', /비어/],
  ['cite.issuedOn', '2026-02-30', 'cite.issuedOn', /실제로 있는 날짜/],
  ['cite.document', '공고\u0000', 'cite.document', /제어 문자/],
  ['rubric[0].maxPoints', 31, 'rubric', /합이 101점/],
  ['rubric[1].criterion', 'need', 'rubric[1].criterion', /두 번/],
  ['types[1].type', 'js1', 'types[1].type', /두 번/],
  ['types[0].government', { rateBp: cited(2_001), maxKrw: cited(1) }, 'types[0].local.rateBp', /100.01 %/],
  ['types[0].companyMaxRateBp', cited(1_999), 'types[0].companyMaxRateBp', /20 %를 내야/],
  ['types[0].local.maxKrw.value', null, 'types[0].local.maxKrw', /비율과 한도/],
  ['types[0].revenueAboveKrw', cited(5_000_000_000), 'types[0].revenueAboveKrw', /하한/],
  ['types[0].buildHistory', cited('required'), 'types[0].neverFunded', /최초 지원/],
  [
    'types[0].manufacturingDivisions.value',
    { from: 34, to: 10 },
    'types[0].manufacturingDivisions.value',
    /아래 끝/,
  ],
  ['types[0].cities', cited(['강남구']), 'types[0].cities.value[0]', /시·군·구/],
  ['types[0].mentoring', cited(['none']), 'types[0].mentoring.value', /받지 않음/],
  ['types[0].mentoring', cited(['ax-planning']), 'types[0].mentoring', /제조DX멘토단/],
  ['types[0].leadCompanies', cited(['lg']), 'types[0].leadCompanies', /대기업 협력 관계/],
  ['types[0].regions.value', ['jeonbuk', 'jeonbuk'], 'types[0].regions.value[1]', /두 번/],
  ['form[0].fields[0].use', 'company.motto', 'form[0].fields[0].use', /목록에 없습니다/],
  ['form[0].fields[0].exampleOf', { js9: '가' }, 'form[0].fields[0].exampleOf.js9', /유형/],
  ['form[0].fields[0].types', ['js9'], 'form[0].fields[0].types[0]', /유형/],
  ['form[0].fields[0].example', 5, 'form[0].fields[0].example', /예시/],
  ['form[0].fields[1].use', 'company.name', 'form[0].fields[1]', /두 번/],
  ['form[0].stage', 'plan', 'form[0].stage', /없는 단계/],
  ['form[1].section', 'company', 'form[1].section', /두 번/],
  ['stages', ['plan', 'application'], 'stages', /신청 단계로 시작/],
  ['documents[1].documentType', 'business-registration-certificate', 'documents[1].documentType', /두 번/],
  ['documents[0].stage', 'plan', 'documents[0].stage', /없는 단계/],
  ['documents[0].by', 'supplier', 'documents[0].required', /공급기업/],
  [
    'documents[0].requiredWhen',
    { field: 'project.secret', equals: true },
    'documents[0].requiredWhen.field',
    /없는 항목/,
  ],
  [
    'documents[0].requiredWhen',
    { field: 'company.factoryStatus', equals: 'broken' },
    'documents[0].requiredWhen.equals',
    /고를 수 없는/,
  ],
];

/** What is strange but allowed. */
const STRANGE: readonly (readonly [
  path: string,
  value: JsonValue | undefined,
  where: string,
  says: RegExp,
])[] = [
  ['scoring.tieBreak.value[0]', 'luck', 'scoring.tieBreak.value[0]', /영역/],
  ['bonus.maxItems.value', 1, 'bonus.maxItems', /가점 항목의 수/],
  ['types[0].entryLevel', cited('advanced'), 'types[0].entryLevel', /목표 수준/],
  ['types[0].kindsRefusedAlone', cited([]), 'types[0].kindsRefusedAlone', /현물/],
  ['documents[0].documentType', 'birth-certificate', 'documents[0].label', /서류 이름/],
  ['program', 'jeonbuk-special', 'programLabel', /세부사업 이름/],
  ['rubric[0].block', 'luck', 'rubric[0].blockLabel', /영역 이름/],
];

describe('parseTerms', () => {
  it.each(MISSHAPEN)('names %s = %j, which the schema refuses too', (path, value, where, says) => {
    const json = edited(JEONBUK, path, value);
    expect(parseTerms(json)).toMatchObject({
      terms: null,
      problems: expect.arrayContaining([{ path: where, message: expect.stringMatching(says) }]),
    });
    expect(isValid(json)).toBe(false);
  });

  it.each(MEANINGLESS)('names %s = %j', (path, value, where, says) => {
    expect(parseTerms(edited(JEONBUK, path, value)).problems).toEqual(
      expect.arrayContaining([{ path: where, message: expect.stringMatching(says) }]),
    );
  });

  it.each(STRANGE)('warns of %s = %j and lets it be published', (path, value, where, says) => {
    const { problems, warnings } = parseTerms(edited(JEONBUK, path, value));
    expect([problems, warnings]).toEqual([
      [],
      expect.arrayContaining([{ path: where, message: expect.stringMatching(says) }]),
    ]);
  });

  it('names every fault at once, those of the shape and those of the whole', () => {
    const many = [
      ['types[0].local.rateBp.cite', undefined],
      ['types[2].local.rateBp.value', 10_500],
      ['rubric[2].maxPoints', 31],
      ['form[0].fields[0].use', 'company.motto'],
      ['types[1].profitAboveKrw', cited(1)],
      ['cite.issuedOn', '2026-02-30'],
    ] as const;
    const json = many.reduce((terms, [path, value]) => edited(terms, path, value), JEONBUK);
    expect(pathsOf(json).sort()).toEqual(
      [
        'cite.issuedOn',
        'form[0].fields[0].use',
        'rubric',
        'types[0].local.rateBp.cite',
        'types[1].profitAboveKrw',
        'types[2].local.rateBp',
        'types[2].local.rateBp.value',
      ].sort(),
    );
  });

  it('misses each fact of a condition that the form does not ask for', () => {
    const fields = {
      'company.regularEmployees': '상시근로자 수',
      'company.samePlanFunded': '비슷한 계획',
      'project.targetLevel': '목표 수준',
      'company.city': '시·군·구',
    };
    for (const [field, name] of Object.entries(fields)) {
      const json = asJson(JEONBUK) as { form: { fields: { use?: string }[] }[] };
      for (const page of json.form) page.fields = page.fields.filter(({ use }) => use !== field);
      expect([field, parseTerms(json).problems.some(({ message }) => message.includes(name))]).toEqual([
        field,
        true,
      ]);
    }
  });

  it('lets a field of one type feed that type alone', () => {
    const json = edited(JEONBUK, 'form[2].fields[6].types', ['js2']);
    expect(json).toHaveProperty('form[2].fields[6].use', 'company.samePlanFunded');
    expect(pathsOf(json)).toEqual(['types[0].samePlanFunded', 'types[2].samePlanFunded']);
  });

  it('takes fields, documents and criteria of a notice’s own, and says what its fields lack', () => {
    const own = {
      field: 'project.hall',
      type: 'integer',
      label: '공장 동 수',
      required: true,
      min: 1,
      max: 9,
      example: 2,
    };
    const place = 'form[3].fields[0]';
    expect(pathsOf(edited(JEONBUK, place, own))).toEqual([]);
    const faults: [object, string][] = [
      [{ ...own, min: 10 }, `${place}.min`],
      [{ ...own, field: 'company.name' }, `${place}.field`],
      [{ ...own, field: 'plan.hall' }, place],
      [{ ...own, field: 'hall' }, `${place}.field`],
      [{ ...own, type: 'choice', min: undefined, max: undefined, example: 'a' }, `${place}.options`],
      [{ ...own, type: 'table', min: undefined, max: undefined, example: [] }, `${place}.columns`],
      [{ ...own, type: 'secret' }, `${place}.type`],
      [{ ...own, example: '둘' }, `${place}.example`],
      [{ ...own, example: undefined }, `${place}.example`],
    ];
    for (const [field, where] of faults) {
      expect(pathsOf(asJson(edited(JEONBUK, place, asJson(field))))).toContain(where);
    }
    const named = edited(
      edited(JEONBUK, 'documents[0].documentType', 'hall-map'),
      'documents[0].label',
      '공장 배치도',
    );
    expect(parseTerms(named)).toMatchObject({ problems: [], warnings: [] });
  });

  it('warns of what is strange but allowed', () => {
    const warned = (json: JsonValue): string[] => {
      const { problems, warnings } = parseTerms(json);
      expect(problems).toEqual([]);
      return warnings.map(({ path }) => path);
    };
    expect(warned(edited(JEONBUK, 'types[1].regions.value', ['busan']))).toEqual(['types[1]']);
    expect(
      warned(edited(JEONBUK, 'types[0].blockingProjects.value', [{ program: 'ai-mill', years: null }])),
    ).toEqual(['types[0].blockingProjects.value[0].program']);
    expect(warned(edited(JEONBUK, 'types[0].local', null))).toEqual(['types[0]']);
  });

  it('looks at a plan only where the notice has that stage', () => {
    expect(pathsOf(edited(ADVANCED, 'stages', ['application']))).toContain('form[5].stage');
    expect(pathsOf(edited(JEONBUK, 'stages', ['application', 'plan']))).toContain('form');
  });

  it.each([
    [null],
    [[]],
    ['공고'],
    [5],
    [{}],
    [{ format: 2 }],
    [{ conditions: {} }],
    [{ conditions: 5, types: 7 }],
  ])('refuses %j without falling over it', (json) => {
    const { terms, problems } = parseTerms(json);
    expect(terms).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('does not fall over any part that is of another kind', () => {
    for (const key of Object.keys(JEONBUK as object)) {
      for (const other of [null, 5, [], {}, [null], [[]], { a: 1 }, [5], true])
        expect(() => parseTerms({ ...(JEONBUK as object), [key]: other })).not.toThrow();
      const { problems } = parseTerms({ ...(JEONBUK as object), [key]: '가 나' });
      expect([key, problems.length > 0]).toEqual([key, true]);
    }
  });

  it('looks into nothing that is too deep or too large', () => {
    let deep: JsonValue = 1;
    for (let depth = 0; depth < 5_000; depth += 1) deep = [deep];
    expect(parseTerms(edited(JEONBUK, 'notes', deep)).problems).toEqual([
      { path: '', message: expect.stringContaining('깊이') },
    ]);
    const wide = Array.from({ length: 30_000 }, () => 1);
    expect(parseTerms(edited(JEONBUK, 'notes', wide)).problems).toEqual([
      { path: '', message: expect.stringContaining('20000개') },
    ]);
    const many = Array.from({ length: 5_000 }, () => ({}));
    expect(parseTerms(edited(JEONBUK, 'documents', many)).problems.length).toBeLessThan(400);
  });
});

describe('windowProblems', () => {
  const windows = { opensAt: '2026-11-01T00:00:00+09:00', closesAt: '2026-12-01T17:00:00+09:00' };
  const plan = { planOpensAt: '2026-11-15T00:00:00+09:00', planClosesAt: '2026-12-20T17:00:00+09:00' };
  const of = (sent: Parameters<typeof windowProblems>[0], terms: JsonValue) =>
    windowProblems(sent, terms, NOW).problems.map(({ path }) => path);

  it('takes windows that overlap and have opened, with a plan window just where there is a plan', () => {
    expect(of(windows, JEONBUK)).toEqual([]);
    expect(of({ ...windows, planOpensAt: null, planClosesAt: null }, JEONBUK)).toEqual([]);
    expect(of({ ...windows, ...plan }, ADVANCED)).toEqual([]);
    expect(of({ ...windows, ...plan }, JEONBUK)).toEqual(['planOpensAt', 'planClosesAt']);
    expect(of(windows, ADVANCED)).toEqual(['planOpensAt', 'planClosesAt']);
  });

  it('refuses a window that ends before it begins, to the second, and a plan that ends before intake does', () => {
    expect(of({ ...windows, closesAt: windows.opensAt }, JEONBUK)).toEqual([]);
    expect(of({ ...windows, closesAt: '2026-10-31T23:59:59+09:00' }, JEONBUK)).toEqual(['closesAt']);
    expect(of({ ...windows, ...plan, planClosesAt: windows.closesAt }, ADVANCED)).toEqual([]);
    expect(of({ ...windows, ...plan, planClosesAt: '2026-12-01T16:59:59+09:00' }, ADVANCED)).toEqual([
      'planClosesAt',
    ]);
    expect(of({ ...windows, ...plan, planOpensAt: '2026-12-21T00:00:00+09:00' }, ADVANCED)).toEqual([
      'planClosesAt',
    ]);
  });

  it('warns of a window that is over or of another year', () => {
    const past = { opensAt: '2025-01-01T00:00:00+09:00', closesAt: '2025-02-01T00:00:00+09:00' };
    expect(windowProblems(past, JEONBUK, NOW)).toMatchObject({
      problems: [],
      warnings: [{ path: 'opensAt' }, { path: 'closesAt' }],
    });
  });
});

describe('figures out of answers', () => {
  const COST = 'project.totalCostKrw';
  const figure = (how: string, of: string[], more: object = {}): JsonValue => ({
    name: 'figure',
    label: '값',
    type: 'decimal',
    how,
    of,
    ...more,
  });
  const withFigures = (...figures: JsonValue[]): JsonValue => edited(ADVANCED, 'form[0].figures', figures);

  it('are read, and valid by the schema', () => {
    const form = Reflect.get(ADVANCED as object, 'form') as { fields: { use?: string }[] }[];
    const page = form.findIndex(({ fields }) => fields.some(({ use }) => use === COST));
    const placed = edited(ADVANCED, `form[${String(page)}].figures`, [
      figure('share', ['project.companyInKindKrw', COST], { unit: 'percent', decimals: 1 }),
    ]);
    expect(parseTerms(placed).problems).toEqual([]);
    expect(isValid(placed)).toBe(true);
  });

  it.each([
    ['worked out in an unknown way', figure('median', [COST]), 'form[0].figures[0].how'],
    ['of what the form does not ask', figure('sum', ['project.unknown']), 'form[0].figures[0].of[0]'],
    ['of a later stage', figure('sum', ['plan.schedule.endMonth']), 'form[0].figures[0].of[0]'],
    ['of what is no number', figure('sum', ['company.city']), 'form[0].figures[0].of[0]'],
    ['of a table', figure('sum', ['company.runningProjects']), 'form[0].figures[0].of[0]'],
    ['a difference of one', figure('difference', [COST]), 'form[0].figures[0].of'],
    ['a part of two wholes', figure('share', [COST, COST, COST]), 'form[0].figures[0].of'],
    [
      'money with a unit',
      figure('sum', [COST], { type: 'money', unit: 'people' }),
      'form[0].figures[0].unit',
    ],
    ['with a name that is none', figure('sum', [COST], { name: '합계' }), 'form[0].figures[0].name'],
  ])('refused: %s', (_what, broken, path) => {
    expect(parseTerms(withFigures(broken)).problems.map((one) => one.path)).toContain(path);
  });

  it('refused: two of one name', () => {
    const two = withFigures(figure('sum', [COST]), figure('sum', [COST]));
    expect(parseTerms(two).problems.map(({ path }) => path)).toContain('form[0].figures[1].name');
  });
});

describe('checks across fields', () => {
  const withChecks = (...checks: JsonValue[]): JsonValue => edited(ADVANCED, 'form[0].checks', checks);
  const check = (kind: string, of: string[], more: object = {}): JsonValue => ({
    check: kind,
    of,
    message: '맞지 않습니다.',
    ...more,
  });
  const COST = 'project.totalCostKrw';

  it('are read, and valid by the schema', () => {
    const terms = edited(withChecks(), 'form', [
      ...(Reflect.get(ADVANCED as object, 'form') as JsonValue[]).slice(0, -1),
      {
        ...((Reflect.get(ADVANCED as object, 'form') as JsonValue[]).at(-1) as object),
        checks: [
          check('at-most', [COST], { limit: 400_000_000 }),
          check('at-least', [COST], { limit: 'project.companyInKindKrw' }),
          check('sum', ['plan.schedule.weightPercent'], { limit: 100 }),
          check('order', ['plan.schedule.startMonth', 'plan.schedule.endMonth']),
          check('at-least-one', [COST, 'project.months']),
          check('count', ['plan.schedule.task'], { is: '설계', least: 1 }),
        ],
      },
    ]);
    expect(parseTerms(terms).problems).toEqual([]);
    expect(isValid(terms)).toBe(true);
  });

  it.each([
    ['of an unknown kind', check('mean', [COST]), 'form[0].checks[0].check'],
    [
      'of a field that the form does not ask',
      check('at-least-one', ['project.unknown']),
      'form[0].checks[0].of[0]',
    ],
    [
      'of a field of a later stage',
      check('at-most', ['plan.schedule.endMonth'], { limit: 9 }),
      'form[0].checks[0].of[0]',
    ],
    ['that adds what is no number', check('sum', ['company.city'], { limit: 1 }), 'form[0].checks[0].of[0]'],
    ['that adds a table', check('sum', ['company.runningProjects'], { limit: 1 }), 'form[0].checks[0].of[0]'],
    [
      'against what is no number',
      check('at-most', [COST], { limit: 'company.city' }),
      'form[0].checks[0].limit',
    ],
    ['without its limit', check('at-most', [COST]), 'form[0].checks[0].limit'],
    ['that orders one answer', check('order', [COST]), 'form[0].checks[0].of'],
    ['that orders texts', check('order', [COST, 'company.city']), 'form[0].checks[0].of[1]'],
    ['that counts no column', check('count', [COST], { is: 1, least: 1 }), 'form[0].checks[0].of[0]'],
    [
      'that counts without a limit',
      check('count', ['company.runningProjects.program'], { is: 'a' }),
      'form[0].checks[0]',
    ],
    ['without words of its own', { check: 'at-least-one', of: [COST] }, 'form[0].checks[0].message'],
    [
      'with a member of another',
      check('order', [COST, 'project.companyInKindKrw'], { limit: 1 }),
      'form[0].checks[0].limit',
    ],
  ])('%s are refused at their place', (_what, one, path) => {
    expect(pathsOf(withChecks(one))).toContain(path);
  });
});

describe('fixed rows and months', () => {
  const FIELD = {
    field: 'project.cranes',
    type: 'table',
    label: '크레인',
    required: true,
    rowFor: 'kind',
    columns: [
      {
        key: 'kind',
        label: '종류',
        type: 'choice',
        required: true,
        options: [{ value: 'jib', label: '지브' }],
      },
      { key: 'parts', label: '부품', type: 'integer', required: true, min: 0, max: 9 },
    ],
    example: [{ kind: 'jib', parts: 1 }],
  };
  const withField = (field: object): JsonValue => {
    const [section] = Reflect.get(ADVANCED as object, 'form') as { fields: JsonValue[] }[];
    return edited(ADVANCED, `form[0].fields[${String(section?.fields.length)}]`, asJson(field));
  };
  const pathOf = (field: object): string[] =>
    pathsOf(withField(field)).map((path) => path.replace(/^form\[0\]\.fields\[\d+\]\./, ''));

  it.each([
    ['rows for each option', FIELD, []],
    ['rows for a column that is none', { ...FIELD, rowFor: 'type' }, ['rowFor']],
    ['rows for a column that is no choice', { ...FIELD, rowFor: 'parts' }, ['rowFor']],
    [
      'a month',
      {
        field: 'project.since',
        type: 'month',
        label: '시작',
        required: true,
        min: '2020-01',
        max: '2026-12',
        example: '2024-05',
      },
      [],
    ],
    [
      'a month with a day for its limit',
      {
        field: 'project.since',
        type: 'month',
        label: '시작',
        required: true,
        min: '2020-01-01',
        example: '2024-05',
      },
      ['min'],
    ],
    [
      'months backwards',
      {
        field: 'project.since',
        type: 'month',
        label: '시작',
        required: true,
        min: '2024-01',
        max: '2023-12',
        example: '2024-05',
      },
      ['min'],
    ],
  ])('%s', (_what, field, paths) => {
    expect(pathOf(field)).toEqual(paths);
  });
});

describe('signatures', () => {
  const signature = (by: string, name = 'company'): JsonValue => ({
    name,
    label: '확약',
    by,
    statement: '내용대로 하겠습니다.',
  });
  const form = Reflect.get(ADVANCED as object, 'form') as { stage: string }[];
  const pageOf = (stage: string): number => form.findIndex((one) => one.stage === stage);
  const withSignatures = (stage: string, ...signatures: JsonValue[]): JsonValue =>
    edited(ADVANCED, `form[${String(pageOf(stage))}].signatures`, signatures);

  it('are read, and valid by the schema', () => {
    const terms = withSignatures('plan', signature('applicant'), signature('supplier', 'supplier'));
    expect(parseTerms(terms).problems).toEqual([]);
    expect(isValid(terms)).toBe(true);
  });

  it.each([
    ['by nobody who signs', 'plan', [signature('lead-company')], '[0].by'],
    ['by a supplier of what it does not see', 'application', [signature('supplier')], '[0].by'],
    ['of one name twice', 'plan', [signature('applicant'), signature('supplier')], '[1].name'],
  ])('refused: %s', (_what, stage, signatures, path) => {
    const paths = parseTerms(withSignatures(stage, ...signatures)).problems.map((one) => one.path);
    expect(paths).toContain(`form[${String(pageOf(stage))}].signatures${path}`);
  });
});
