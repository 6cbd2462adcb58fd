import fc from 'fast-check';
import { applyChanges, factIn, type Situation } from '../change/situation.ts';
import type { JsonValue } from '../core/json.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import { formOf } from '../form/form-of.ts';
import { factsOf } from '../form/facts-of.ts';
import { GUIDE_QUESTIONS } from '../form/guide-questions.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { aNotice, facts, IN_2026 } from '../testing/builders.ts';
import { changesOf, fieldsReadBy, someFacts } from '../testing/fact-domain.ts';
import { aGuide, aShare } from '../testing/guides.ts';
import { answersTo } from './possible-answers.ts';
import { openDecisions, questionWorth, worthOf, type OpenDecision } from './question-worth.ts';

const NOTICES: readonly DecidableNotice[] = [aNotice(), aNotice('2025-ai-track'), ...GUIDE_NOTICES];
const ALL: readonly OpenDecision[] = NOTICES.flatMap((notice) =>
  notice.terms.types.map(({ type }) => ({ notice, type })),
);
const SHOWN = new Map(
  [...formOf(aNotice().terms, 'ai-factory').application, ...GUIDE_QUESTIONS].map((field) => [
    field.field,
    field,
  ]),
);

/** Straight from the meaning of the words, by whole decisions: no help from what is tested. */
function bruteForce(situations: readonly Situation[], start: Situation) {
  let splits = 0;
  let betweenKrw = 0;
  const look = ({ notice, type }: OpenDecision, { input, asOf }: Situation) => {
    const { findings, fundingPlan } = decide(notice, type, input, asOf);
    const said = findings.flatMap(({ ruleId, outcome }) => (ruleId === 'within-window' ? [] : [outcome]));
    const outcome = said.includes('fail') ? 'no' : said.includes('unknown') ? 'open' : 'yes';
    const money =
      fundingPlan === null
        ? 0
        : fundingPlan.governmentKrw + fundingPlan.localGovernmentKrw + fundingPlan.leadCompanyKrw;
    return { outcome, money: outcome === 'no' ? 0 : money };
  };
  for (const one of ALL) {
    if (look(one, start).outcome === 'no') continue;
    let differs = false;
    for (const a of situations) {
      for (const b of situations) {
        const [left, right] = [look(one, a), look(one, b)];
        if (left.outcome !== right.outcome) differs = true;
        betweenKrw = Math.max(betweenKrw, left.money - right.money);
      }
    }
    if (differs) splits += 1;
  }
  return { splits, betweenKrw };
}

const QUESTIONS = fieldsReadBy(
  ALL.flatMap(({ notice, type }) => decide(notice, type, facts(), IN_2026).findings),
);
const isAsked = (field: string): boolean => field !== 'asOf' && field !== 'company.city';

const without = ({ input, asOf }: Situation, field: string): Situation =>
  applyChanges(input, asOf, [{ field, to: undefined as unknown as JsonValue }]);

it('is what deciding every notice for every answer says', () => {
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...QUESTIONS.filter(isAsked)), (situation, field) => {
      const start = without(situation, field);
      const answered = [...changesOf(start, [field], 1)].map((changes) =>
        applyChanges(start.input, start.asOf, changes),
      );
      const { key: _key, ...worth } = worthOf(
        { key: field, inputs: answered.map(({ input }) => input) },
        openDecisions(ALL, start.input, start.asOf),
        start.asOf,
      );
      expect(worth).toEqual(bruteForce(answered, start));
    }),
    { numRuns: 40 },
  );
});

it('misses no decision that an answer of the whole domain would change', () => {
  const start: Situation = { input: { company: {}, project: {} }, asOf: IN_2026 };
  for (const field of QUESTIONS.filter(isAsked)) {
    const asked = field === 'company.participationBannedUntil' ? 'company.underParticipationBan' : field;
    const form = SHOWN.get(asked);
    if (form === undefined) continue;
    const isOffered = (to: JsonValue): boolean =>
      form.type !== 'choice' || form.options === undefined || form.options.some(({ value }) => value === to);
    const domain = [...changesOf(start, [field], 1)]
      .filter((changes) => changes.every(({ to }) => isOffered(to)))
      .map((changes) => applyChanges(start.input, IN_2026, changes).input);
    const offered = answersTo(form, NOTICES).map((values) => factsOf(values, null));
    expect(offered.length).toBeGreaterThan(0);
    const of = (inputs: typeof domain) => worthOf({ key: field, inputs }, ALL, IN_2026).splits;
    expect([field, of(offered)]).toEqual([field, Math.max(of(offered), of(domain))]);
  }
});

it('asks first what most decisions hang on, then what most money lies between', () => {
  const half = aGuide('robot', { government: aShare(5_000, 100_000_000) });
  const decisions = [{ notice: half, type: 'standard' }];
  const asked = (key: string, ...inputs: ReturnType<typeof facts>[]) => ({ key, inputs });
  const order = questionWorth(
    [
      asked('nothing', facts(), facts({ independent: false })),
      asked('money', facts({}, { totalCostKrw: 10_000_000 }), facts({}, { totalCostKrw: 200_000_000 })),
      asked(
        'outcome',
        facts(),
        facts({ participationBannedUntil: '2099-01-01' }),
        facts({ ksicCode: '46411' }),
      ),
    ],
    decisions,
    IN_2026,
  );
  expect(order[0]?.betweenKrw).toBeGreaterThanOrEqual(0);
  expect(order.find(({ key }) => key === 'money')).toEqual({
    key: 'money',
    splits: 0,
    betweenKrw: 95_000_000,
  });
  expect(order.at(-1)).toEqual({ key: 'nothing', splits: 0, betweenKrw: 0 });
});

it('reads a fact that was never asked as unknown', () => {
  expect(
    factIn(without({ input: facts(), asOf: IN_2026 }, 'company.ksicCode'), 'company.ksicCode'),
  ).toBeNull();
});
