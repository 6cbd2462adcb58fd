import { dayInKorea, grouped } from '@subsidy/rules';
import type { englishNames } from '@subsidy/rules/en';
import type { ResultWords } from './results-ko.ts';

const programs = (number: number): string => (number === 1 ? '1 program' : `${String(number)} programs`);
const questions = (number: number): string => (number === 1 ? '1 question' : `${String(number)} questions`);

const DAY_IN_ENGLISH = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The day of an instant in Korea: `Mon, 20 Apr 2026`; what is no date stays as it is written. */
const dayInEnglish = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? at : DAY_IN_ENGLISH.format(new Date(dayInKorea(new Date(at))));

/** The words of the results of the eligibility check, in English; the names come from the rules. */
export const resultsEn: Omit<ResultWords, keyof typeof englishNames> = {
  exact: (amountKrw) => `KRW\u00a0${grouped(amountKrw)}`,
  aside: 'Results and my answers',
  title: 'The result so far',
  allResults: 'Results by program',
  noAnswersYet:
    'Answer the first question. The programs you can apply for, and what your company would pay, appear here as you answer.',
  whereIsFactory: 'regional programs – tell us where the factory is',
  now: (number) => `${programs(number)} you can apply for now`,
  evidence: (number) => `${programs(number)} that need more evidence`,
  window: (number) => `${programs(number)} whose conditions you meet but which take no applications now`,
  none: 'With these answers no program is open to you. See below why, and what would help.',
  bar: {
    open: (number) => `${String(number)} open`,
    evidence: (number) => `${String(number)} to check`,
    window: (number) => `${String(number)} out of season`,
    none: 'No program is open to you',
    start: 'Answer to see the result',
  },
  see: 'See the result',
  group: {
    open: {
      title: 'You can apply',
      lead: 'Applications are taken now and your answers meet every condition.',
    },
    evidence: {
      title: 'More evidence needed',
      lead: 'Nothing stands in the way. Answer what is left or ask the office in charge.',
    },
    window: {
      title: 'Out of season only',
      lead: 'You meet the conditions of the notice of the year given below. Prepare for the next notice.',
    },
    blocked: {
      title: 'Conditions not met',
      lead: 'For each program: what stands in the way, and whether it can change.',
    },
    'not-meant': {
      title: 'Programs not meant for your company',
      lead: 'Decided by facts that cannot change, such as region, industry or size.',
    },
  },
  outcome: {
    open: 'Eligible',
    evidence: 'More evidence needed',
    window: 'Out of season only',
    blocked: 'Not eligible',
    'not-meant': 'Not meant for you',
  },
  more: (number) => `Show ${String(number)} more`,
  showAll: (number) => `Show ${String(number)}`,
  judged: 'decision',
  failed: (number) =>
    number === 1
      ? '1 condition is not met. See below how to mend it.'
      : `${String(number)} conditions are not met. See below how to mend them.`,
  failedForGood: (number) =>
    number === 1
      ? '1 condition is not met. See below why.'
      : `${String(number)} conditions are not met. See below why.`,
  metButWindow: (number) => `All ${String(number)} conditions but the application period are met.`,
  allMet: (number) => `All ${String(number)} conditions are met.`,
  answeredMet: 'Every condition you answered is met.',
  toAnswer: (passed, total, open) =>
    open > 0
      ? `${String(passed)} of ${String(total)} conditions are met. Answer ${questions(open)} more for a clearer result.`
      : `${String(passed)} of ${String(total)} conditions are met. The rest has to be checked.`,
  unpublished: (office) => `Public sources alone do not settle everything. Ask ${office}.`,
  change: {
    onlyThis: 'Only this has to change',
    fixed: 'You cannot apply because of facts that cannot change',
    partlyFixed: 'Some facts cannot change, so changing the rest would not open this program',
    unanswered: (number) =>
      number === 1
        ? '1 condition you have not answered has to be checked besides.'
        : `${String(number)} conditions you have not answered have to be checked besides.`,
  },
  day: dayInEnglish,
  sourceLanguage: 'The source texts are in Korean.',
  opens: (when) => `Applications open on ${when}.`,
  closes: (when) => `Applications are taken until ${when}.`,
  closed: (year, when) => `The notice of ${String(year)} closed on ${when}.`,
  closedUnknown: (year) =>
    `The notice is of ${String(year)} and over. Its days are not in the public sources.`,
  windowUnknown: 'The days of intake are not in the public sources.',
  cash: 'Your own cash',
  support: 'Support',
  months: 'Duration',
  upToMonths: (months) => `up to ${String(months)} months`,
  notPublished: 'not in the public sources',
  supportLimit: 'Support limit',
  upToAmount: (amount) => `up to ${amount}`,
  askCost: 'enter the total cost to see it',
  checkNotice: 'check the notice',
  practice: 'practice figures',
  practiceFigures: 'Amounts and months are made up for practice and stand in no real notice.',
  unofficial:
    'Some amounts or durations come from sources other than the notice (press, private, our reading).',
  whoPays: 'Who pays what?',
  total: 'Total',
  totalCost: 'Total cost',
  payer: 'Payer',
  amount: 'Amount',
  share: 'Share',
  payers: {
    government: 'Government',
    lead: 'Lead company',
    province: 'Province',
    city: 'City or county',
    local: 'Local government',
    company: 'Your cash',
    'in-kind': 'Your in-kind share',
  },
  conditions: (number) => `${String(number)} conditions with their sources`,
  finding: { pass: 'Met', fail: 'Not met', unknown: 'To check' },
  moneyDetails: 'Costs and bonus points in detail',
  governmentCap: 'Cap on government money',
  inKindMax: 'Most that may be paid in kind',
  requiredCost: 'Cost that must be in the budget',
  bonus: (points) => `Bonus points: ${String(points)}`,
  bonusItem: (points, counted) => (counted ? `${String(points)} points` : 'not counted, above the limit'),
  about: 'About this program',
  otherNotices: (number) => `Other notices of this program: ${String(number)}`,
  office: 'Office in charge',
  officeUnknownPhone: 'No phone number was found in the public sources.',
  officeSite: 'Open the site',
  officeHow:
    'This portal takes no applications for this program. Read the notice of the office in charge and apply there.',
  apply: 'Apply with these answers',
  compare: 'Compare',
  comparison: {
    title: 'Side by side',
    hint: 'Tick ‘Compare’ on up to three cards to see them in one table.',
    chosen: (number) => `Comparing ${programs(number)}.`,
    clear: 'Clear the comparison',
    item: 'Item',
    outcome: 'Result',
    ownCash: 'Your own cash',
    months: 'Duration',
    level: 'Target level',
    supplier: 'Supplier',
    supplierPool: 'registered in the pool',
    mentoring: 'Mentoring',
    required: 'required',
    deadline: 'Intake',
    toTable: 'See the comparison',
    missing: 'What stands in the way',
    confidence: 'Source',
    nothing: 'nothing',
    none: '–',
    notStated: 'nothing stated',
    levelAtLeast: (level) => `at least ${level}`,
    more: (number) => `${questions(number)} left`,
  },
  report: {
    title: 'Keep it and show it',
    lead: 'Take your answers and the result along as a document in English. Your answers are sent to make it and are not stored.',
    companyName: 'Company name for the document',
    download: 'Download the report (사전진단서)',
    busy: 'Making the report',
    done: 'The report has been downloaded.',
    print: 'Print',
    file: 'eligibility-report.pdf',
  },
  advice: {
    title: 'Which way is best?',
    lead: 'Every program compared by support and by your own cash; closed ones by the notice they had. The first is the one that the verdict above names.',
    loading: 'Looking for the best way',
    again: 'Working it out again',
    best: 'The best way',
    noneYet: 'Nothing to compare yet. Tell us the total cost and more about the company.',
    tooEarly:
      'Too early to name the best way. Tell us industry, place, size and smart-factory level, and every way is compared.',
    noneLeft:
      'With these answers there is no way to apply, so nothing is compared. The results above say why and what can change; look at the other support below, or ask your TechnoPark.',
    why: (support, cash) =>
      `Of the programs that fit best it gives the most support, ${support}, with ${cash} of your own cash.`,
    whyCash: (support, cash) =>
      `Of the programs that fit best and give the same support, ${support}, it takes the least of your own cash: ${cash}.`,
    whySame: (support, cash) =>
      `It fits best: ${support} of support with ${cash} of your own cash. Another program gives the same.`,
    atCost: (cost, support, own) =>
      `At a total cost of ${cost} you get ${support} of support for ${own}. A higher cost brings no more support.`,
    own: (cash, inKind) => (inKind === null ? `${cash} in cash` : `${cash} in cash and ${inKind} in kind`),
    cash: 'Cash your company can pay',
    cashHint: 'Finds the largest total cost that this cash can carry. It is neither kept nor sent.',
    withCash: (cash, cost, support) =>
      `With ${cash} in cash the total cost can be up to ${cost}, with ${support} of support.`,
    enoughCash: (cost, cash) =>
      `The total cost that brings the most support, ${cost}, needs ${cash} in cash.`,
    cashTooLittle: 'This cash carries no project. Try more cash, or compare another program.',
    supportAndCash: (support, cash) => `Support ${support}, your own cash ${cash}`,
    moneyUnknown: 'amounts not in the public sources',
    noticeOf: (year) => `Notice of ${String(year)}`,
    ranked: (number) => `The next ${String(number)} ways`,
    combinations: (number) => `What may run together: ${String(number)}`,
    combined: (cost, support, cash) =>
      `Together: total cost ${cost}, support ${support}, your own cash ${cash}`,
    noOverlap: 'What is built must not overlap.',
    ladder: 'Steps over the coming years',
    ladderNote:
      'By the notices of this year; those of the following years may differ. It does not mean that you will be selected.',
    ladderOf: (number) => `Way ${String(number)}`,
    year: (year) => String(year),
    upTo: (money) => `government money up to ${money}`,
    others: (money) => `local and lead-company money up to ${money}`,
    sum: (money) => `Sum of the published caps on government money: ${money}`,
    step: {
      'opens-basic': 'Begins with the basic level.',
      'raises-level': 'Raises the level.',
      'prepares-data': 'Collects and validates data before an AI factory.',
      'applies-ai': 'Brings AI to the shop floor.',
      'connects-whole-factory': 'Connects the whole factory with AI.',
    },
    noLadder: {
      'level-unknown': 'Tell us the present level of the factory to see the steps that may follow.',
      'nothing-open': 'With these answers we found no steps that lead on. Ask the TechnoPark.',
    },
    region: 'Support in your region',
    regionUnknown: 'Choose the city or county of the factory to see its support.',
    inForce: 'Local money in force now',
    references: (number) => `${String(number)} cases of the past (not an offer)`,
    nothingKnown: 'We found no published local money for this region.',
    ask: 'Ask the TechnoPark in charge.',
    links: (number) => `Other support that goes with it: ${String(number)}`,
    linksLead: 'Run by other offices. This portal takes no applications for it. Texts are in Korean.',
    fit: { fits: 'fits your company', 'may-fit': 'may fit', not: 'does not fit' },
  },
};
