import { SITE_CHECK_CODES, type ProgramType } from '@subsidy/rules';
import { Dice } from './dice.ts';
import { SEASON_COMPANIES, type SampleCompany } from './sample-companies.ts';
import { SAMPLE_EVALUATORS } from './sample-evaluators.ts';
import { sampleProject, type SampleProject } from './sample-project.ts';
import { SAMPLE_SUPPLIERS } from './sample-suppliers.ts';

/** What becomes of a case of the season, and how many there are. */
export const CASE_KINDS = {
  draft: 4,
  untouched: 18,
  'supplement-open': 10,
  'supplement-overdue': 6,
  'supplement-answered': 8,
  'answered-failing': 6,
  'answered-unknown': 4,
  'not-met': 22,
  'withdrawn-submitted': 5,
  'plan-open': 22,
  'plan-half': 8,
  'withdrawn-plan': 4,
  'plan-submitted': 24,
  assigned: 14,
  reviewing: 14,
  recused: 7,
  'failed-visit': 4,
  'cut-waiting': 6,
  'cut-objected': 4,
  'cut-lapsed': 3,
  'all-scored': 6,
  'withdrawn-review': 4,
  'review-completed': 40,
  decided: 52,
} as const;
export type CaseKind = keyof typeof CASE_KINDS;

/** 원가계산에서 깎인 사업비, and what the company says to it. */
interface Cut {
  percent: number;
  answer: 'agrees' | 'objects' | 'lets-lapse' | 'waits';
}

/** One application of the season. */
export interface SeasonCase {
  /** Place in the season: what is made up for the case follows from it. */
  serial: number;
  kind: CaseKind;
  company: SampleCompany;
  type: ProgramType;
  project: SampleProject;
  title: string;
  totalCostKrw: number;
  inKindKrw: number;
  inKindKinds: readonly string[];
  bonusItems: readonly string[];
  mentoring: string;
  targetLevel: string;
  months: number;
  /** Its place among the suppliers; null: the company files alone. */
  supplier: number | null;
  underConstruction: boolean;
  /** Step 1 (data) was funded last year. */
  earlierDataGrant: boolean;
  /** Seats, by place among the evaluators; who of them declares a conflict, and who takes over. */
  seats: readonly number[];
  conflicts: readonly number[];
  successors: readonly number[];
  /** How good the plan is, 0 to 1, and what the points are thrown from: the same for two cases that tie in full. */
  quality: number;
  scoreSeed: string;
  failedCheck: string | null;
  cut: Cut | null;
}

/** Companies that only have a draft in the open sample notice. */
export const DRAFTING_COMPANIES = SEASON_COMPANIES.slice(-5);

const POOL = SAMPLE_SUPPLIERS.filter(({ inPool }) => inPool).length;
const MILLION = 1_000_000;

/** The kinds in turns, each spread evenly over the season. */
const KINDS: readonly CaseKind[] = (Object.entries(CASE_KINDS) as [CaseKind, number][])
  .flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({ kind, turn: (index + 0.5) / count })),
  )
  .sort((a, b) => a.turn - b.turn)
  .map(({ kind }) => kind);

/** Cases that tie: a pair in everything, and a pair in the sum of score and bonus alone. */
const TIES: readonly (string | undefined)[] = ['full tie', 'full tie', 'sum tie', 'sum tie +3'];

function makeCases(): SeasonCase[] {
  let decidedFactories = 0;
  return KINDS.map((kind, serial) => {
    const company = SEASON_COMPANIES[serial];
    if (company === undefined) throw new Error('more cases than companies');
    const dice = new Dice(`case ${serial}`);
    const type: ProgramType = serial % 10 < 3 ? 'data-collection' : 'ai-factory';
    const tie = kind === 'decided' && type === 'ai-factory' ? TIES[decidedFactories++] : undefined;
    return makeCase(serial, kind, company, type, tie, dice);
  });
}

function makeCase(
  serial: number,
  kind: CaseKind,
  company: SampleCompany,
  type: ProgramType,
  tie: string | undefined,
  dice: Dice,
): SeasonCase {
  const project = sampleProject(company, dice);
  const supplier = dice.chance(6) ? null : dice.chance(18) ? 0 : dice.between(0, POOL - 1);
  const totalCostKrw = costOf(serial, type, dice);
  const inKind = inKindOf(totalCostKrw, type, supplier, dice);
  const made: SeasonCase = {
    serial,
    kind,
    company,
    type,
    project,
    title:
      type === 'ai-factory'
        ? project.title
        : project.title.replace(/ ?(AI )?(비전 시스템|AI) 구축$/, ' 데이터 수집·검증'),
    totalCostKrw,
    ...inKind,
    bonusItems: bonusOf(company, dice),
    mentoring: dice.pick(['pre-planning', 'ax-planning', 'build-guidance', 'build-guidance']),
    targetLevel: targetOf(company, dice),
    months: type === 'ai-factory' ? dice.between(6, 9) : dice.between(4, 6),
    supplier,
    underConstruction: dice.chance(3),
    earlierDataGrant: type === 'ai-factory' && dice.chance(6),
    ...peopleOf(serial, kind, dice),
    quality: 0.52 + dice.next() * 0.4,
    scoreSeed: `score ${serial}`,
    failedCheck:
      kind === 'failed-visit' || (isReviewed(kind) && dice.chance(6)) ? dice.pick(SITE_CHECK_CODES) : null,
    cut: cutOf(kind, dice),
  };
  return tie === undefined ? made : tied(made, tie);
}

const isReviewed = (kind: CaseKind): boolean => kind === 'decided' || kind === 'review-completed';

/** 0.6억 to 6억, both ends among them. */
function costOf(serial: number, type: ProgramType, dice: Dice): number {
  if (serial === 4) return 600 * MILLION;
  if (serial === 11) return 60 * MILLION;
  const millions =
    type === 'ai-factory' ? 90 + Math.floor(dice.next() ** 1.4 * 470) : 60 + Math.floor(dice.next() * 75);
  const rest = dice.chance(30) ? dice.between(1, 9) * 100_000 : 0;
  return millions * MILLION + rest;
}

function inKindOf(totalCostKrw: number, type: ProgramType, supplier: number | null, dice: Dice) {
  if (dice.chance(28)) return { inKindKrw: 0, inKindKinds: [] };
  const [capKrw, maxKrw] =
    type === 'ai-factory' ? [200 * MILLION, 40 * MILLION] : [50 * MILLION, 10 * MILLION];
  const companyKrw = totalCostKrw - Math.min(capKrw, totalCostKrw / 2);
  const share = dice.pick([0.08, 0.12, 0.16, 0.2, 0.2, 0.24]);
  const inKindKrw = Math.floor(Math.min(companyKrw * share, maxKrw * 1.1) / 100_000) * 100_000;
  const kinds =
    supplier === null
      ? [['cloud-fee']]
      : [['cloud-fee'], ['company-labour'], ['cloud-fee', 'company-labour']];
  return { inKindKrw, inKindKinds: dice.pick(kinds) };
}

function bonusOf({ currentLevel }: SampleCompany, dice: Dice): string[] {
  const may = ['standards', 'hrd-ai-training', 'global-small-giant', 'ai-solution-contest-2nd'];
  if (currentLevel !== 'none') may.push('level-certificate', 'level-certificate', 'operation-rate');
  return [...new Set(dice.some(may, dice.pick([0, 0, 1, 1, 2, 3])))];
}

function targetOf({ currentLevel }: SampleCompany, dice: Dice): string {
  if (currentLevel === 'intermediate-2') return 'intermediate-2';
  if (currentLevel === 'intermediate-1')
    return dice.pick(['intermediate-1', 'intermediate-2', 'intermediate-2']);
  return 'intermediate-1';
}

const AT_WORK: readonly CaseKind[] = ['assigned', 'reviewing', 'recused'];

/** Three to five seats. The first five evaluators, whom everybody can sign in as, sit more often than the others. */
function peopleOf(serial: number, kind: CaseKind, dice: Dice) {
  const others = dice.some(
    SAMPLE_EVALUATORS.map((_, place) => place).filter((place) => place >= 5),
    7,
  );
  const named = AT_WORK.includes(kind) || dice.chance(50) ? [serial % 5] : [];
  // Of a review at work the second seat is the one that is in the middle of its sheet.
  const first = kind === 'reviewing' ? others.splice(0, 1) : [];
  const order = [...first, ...named, ...others];
  const seats = order.slice(0, dice.pick([3, 3, 4, 5]));
  const conflicts = conflictsOf(kind, seats, dice);
  const successors = kind === 'recused' ? [] : order.slice(seats.length, seats.length + conflicts.length);
  return { seats, conflicts, successors };
}

function conflictsOf(kind: CaseKind, seats: readonly number[], dice: Dice): number[] {
  if (kind === 'recused') return dice.some(seats, dice.chance(30) ? 2 : 1);
  return isReviewed(kind) && dice.chance(22) ? dice.some(seats, 1) : [];
}

function cutOf(kind: CaseKind, dice: Dice): Cut | null {
  const percent = dice.between(2, 18);
  if (kind === 'cut-waiting') return { percent, answer: 'waits' };
  if (kind === 'cut-objected') return { percent, answer: 'objects' };
  if (kind === 'cut-lapsed') return { percent, answer: 'lets-lapse' };
  if (!isReviewed(kind) || !dice.chance(38)) return null;
  return { percent, answer: dice.pick(['agrees', 'agrees', 'agrees', 'objects', 'lets-lapse']) };
}

/** The same people with the same points; of a tie in the sum one has its points from the sheets, the other from the bonus. */
function tied(made: SeasonCase, tie: string): SeasonCase {
  const seats = tie === 'full tie' ? [0, 6, 12] : [1, 7, 13];
  return {
    ...made,
    seats,
    conflicts: [],
    successors: [],
    quality: 0.74,
    scoreSeed: tie,
    bonusItems: tie === 'sum tie' ? ['standards'] : [],
    failedCheck: null,
    cut: null,
  };
}

/** A case outside the season's notice: a draft of a company, complete or not. */
export const givenCase = (company: SampleCompany, dice: Dice): SeasonCase => ({
  ...makeCase(
    SEASON_COMPANIES.length + dice.between(0, 999),
    'draft',
    company,
    'ai-factory',
    undefined,
    dice,
  ),
  supplier: 0,
  underConstruction: false,
});

/** The season: 295 cases, the same every time. */
export const SEASON_CASES: readonly SeasonCase[] = makeCases();

/** One of each kind for a start in seconds, with some more where the desk of 경기 and the ranking are looked at. */
export function smallSeason(): readonly SeasonCase[] {
  const chosen = new Set<SeasonCase>();
  const add = (count: number, fits: (one: SeasonCase) => boolean): void => {
    for (const one of SEASON_CASES.filter(fits).slice(0, count)) chosen.add(one);
  };
  for (const kind of Object.keys(CASE_KINDS)) add(1, (one) => one.kind === kind);
  for (const kind of ['untouched', 'plan-submitted', 'assigned', 'review-completed'])
    add(1, (one) => one.kind === kind && one.company.technoParkCode === 'gyeonggi');
  add(1, (one) => one.kind === 'plan-open' && one.supplier === 0);
  add(1, (one) => one.kind === 'reviewing' && one.seats.includes(one.serial % 5));
  add(1, (one) => one.kind === 'review-completed' && one.type === 'ai-factory');
  add(1, (one) => one.kind === 'decided' && one.type === 'data-collection');
  add(5, (one) => one.kind === 'decided' && one.type === 'ai-factory');
  return SEASON_CASES.filter((one) => chosen.has(one));
}
