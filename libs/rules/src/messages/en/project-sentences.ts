import type { FindingValues } from '../../core/finding.ts';
import { listOf, numberOf, textOf } from '../format.ts';
import { mend, met, says, type RuleSentences } from '../sentence.ts';
import { askOffice, counted, day, moneyOf } from './format.ts';
import { cellLabel, inKindLabel, levelLabel, mentoringLabel, programLabel } from './labels.ts';

const level = (values: FindingValues, key: string): string => levelLabel(textOf(values, key));
const cells = (values: FindingValues): string => listOf(values, 'cells', cellLabel);
const months = (values: FindingValues, key: string): string => counted(numberOf(values, key), 'month');
const running = (values: FindingValues): string =>
  `${values['year'] === null ? '' : `${textOf(values, 'year')} `}${programLabel(textOf(values, 'program'))}`;

const lastIntakeDay = (values: FindingValues): string =>
  values['lastIntakeDay'] === null
    ? 'the day of applying'
    : `the last day of intake, ${day(textOf(values, 'lastIntakeDay'))}`;

/** English sentences of the conditions on the project and on earlier projects. */
export const PROJECT_SENTENCES: Readonly<Record<string, RuleSentences>> = {
  'target-level': {
    'not-asked': met(says('This type sets no target level.')),
    reached: met(
      (values) =>
        `The target level, ${level(values, 'target')}, reaches the minimum, ${level(values, 'minimum')}.`,
    ),
    'below-minimum': mend(
      (values) =>
        `The target level, ${level(values, 'target')}, is below the minimum, ${level(values, 'minimum')}.`,
      (values) => `Raise the target level to ${level(values, 'minimum')} or higher.`,
    ),
    'below-current': mend(
      (values) =>
        `The target level, ${level(values, 'target')}, is below the present level, ${level(values, 'current')}.`,
      (values) => `Raise the target level to ${level(values, 'current')} or higher.`,
    ),
    missing: mend(
      (values) =>
        `Present and target level are not known. The target must be ${level(values, 'minimum')} or higher.`,
      says('Choose the present and the target level.'),
    ),
    'target-missing': mend(
      (values) => `The target level is not known. It must be ${level(values, 'minimum')} or higher.`,
      says('Choose the target level.'),
    ),
    'current-missing': mend(
      says('The present level is not known. The target may not be below it.'),
      says('Look up the highest level in the system (도입기업 지원현황) and enter it.'),
    ),
  },
  'no-blocking-running-project': {
    none: met(says('No running project that excludes this one.')),
    'not-restricted': met(
      says(
        'No rule was found that excludes running this beside another project. The content may not overlap.',
      ),
    ),
    running: mend(
      (values) =>
        `The running project ${running(values)} is being built until ${day(textOf(values, 'buildEndsOn'))}. ` +
        `It has to end by ${lastIntakeDay(values)}.`,
      says('Finish the running project and apply to the next notice.'),
    ),
    'selected-here': mend(
      (values) =>
        `The project ${running(values)} that was selected on this portal has not ended and excludes this one.`,
      says('Apply after that project has ended or was given up.'),
    ),
    'end-missing': mend(
      (values) => `It is not known when the running project ${running(values)} ends.`,
      (values) =>
        `Enter its year and the end of its build period. It has to end by ${lastIntakeDay(values)}.`,
    ),
    missing: mend(
      says('It is not known whether a smart factory project is running.'),
      says('Enter all running projects, or answer that there are none.'),
    ),
  },
  'no-repeated-ai-cell': {
    none: met(says('No overlap with AI processes and functions that were funded before.')),
    repeated: mend(
      (values) =>
        `${cells(values)}: funded in an earlier year. The same function of the same process is not funded again.`,
      (values) => `Leave out ${cells(values)} and choose another process or function.`,
    ),
    missing: mend(
      says('Earlier grants and the AI processes and functions are not known.'),
      says('Enter the earlier grants and choose this project’s AI processes and functions.'),
    ),
    'grants-missing': mend(
      says('Earlier grants are not known, so overlaps cannot be judged.'),
      says('Enter the earlier grants, or answer that there are none.'),
    ),
    'cells-missing': mend(
      says('This project’s AI processes and functions are not known, so overlaps cannot be judged.'),
      says('Choose the processes and functions that AI is applied to.'),
    ),
    'grant-cells-missing': mend(
      says('Year, type or AI processes and functions of an earlier grant are not known.'),
      says('Enter year, type and AI processes and functions of the earlier grant.'),
    ),
  },
  'government-cap-left': {
    whole: met((values) => `Up to ${moneyOf(values, 'maxKrw')} of government money can be applied for.`),
    part: met(
      (values) =>
        `After the earlier data collection grant of ${moneyOf(values, 'usedKrw')}, up to ${moneyOf(values, 'leftKrw')} can be applied for.`,
    ),
    'used-up': mend(
      (values) =>
        `The limit of ${moneyOf(values, 'maxKrw')} is used up by earlier grants (${moneyOf(values, 'usedKrw')}).`,
      says('This program cannot fund more. See the other programs.'),
    ),
    'amount-missing': mend(
      (values) =>
        `Type or amount of an earlier grant is not known, nor what is left of the limit of ${moneyOf(values, 'maxKrw')}.`,
      says('Enter type and government money of the earlier grant.'),
    ),
    missing: mend(
      (values) =>
        `Earlier grants are not known, nor what is left of the limit of ${moneyOf(values, 'maxKrw')}.`,
      says('Enter the earlier grants, or answer that there are none.'),
    ),
  },
  'total-cost-limit': {
    within: met(
      (values) =>
        `The total cost, ${moneyOf(values, 'totalCostKrw')}, is within ${moneyOf(values, 'maxKrw')}.`,
    ),
    'too-large': mend(
      (values) =>
        `The total cost, ${moneyOf(values, 'totalCostKrw')}, is above ${moneyOf(values, 'maxKrw')}.`,
      (values) => `Lower the total cost to ${moneyOf(values, 'maxKrw')}.`,
    ),
    missing: mend(
      (values) => `The total cost is not known. The limit is ${moneyOf(values, 'maxKrw')}.`,
      says('Enter the total cost.'),
    ),
  },
  duration: {
    within: met(
      (values) => `${months(values, 'months')} are within the limit of ${months(values, 'maxMonths')}.`,
    ),
    'too-long': mend(
      (values) => `${months(values, 'months')} are more than the limit of ${months(values, 'maxMonths')}.`,
      (values) => `Shorten the project to ${months(values, 'maxMonths')}.`,
    ),
    missing: mend(
      (values) => `The length of the project is not known. The limit is ${months(values, 'maxMonths')}.`,
      says('Enter the length in months.'),
    ),
    'not-published': mend(says('The limit of the project length is not published.'), askOffice),
  },
  'in-kind-kinds': {
    'no-in-kind': met(says('No in-kind contribution.')),
    allowed: met((values) => `In kind (${listOf(values, 'kinds', inKindLabel)}) is accepted.`),
    'not-allowed': mend(
      (values) =>
        `${listOf(values, 'kinds', inKindLabel)} is not accepted in kind. Accepted: ${listOf(values, 'allowed', inKindLabel)}.`,
      says('Pay in cash what is not accepted.'),
    ),
    'not-allowed-alone': mend(
      (values) => `Without a supplier, ${listOf(values, 'kinds', inKindLabel)} cannot be put in kind.`,
      says('Pay that amount in cash, or apply with a supplier.'),
    ),
    missing: mend(
      (values) => `What is put in kind is not known. Accepted: ${listOf(values, 'allowed', inKindLabel)}.`,
      says('Choose what is put in kind.'),
    ),
  },
  mentoring: {
    taken: met((values) => `Mentoring (제조DX멘토단): ${mentoringLabel(textOf(values, 'mentoring'))}.`),
    none: mend(
      says('No mentoring. This type requires pre-planning, AX planning or build guidance.'),
      says('Commit to build guidance before the interim inspection (4 visits, KRW 210,000 for the company).'),
    ),
    missing: mend(
      says('The mentoring is not known. This type requires one kind of it.'),
      says('Choose what was taken or will be: pre-planning, AX planning or build guidance.'),
    ),
  },
  'supplier-in-pool': {
    alone: met(says('The company applies alone, with its own developers.')),
    registered: met(says('The supplier is registered in the supplier pool.')),
    'not-registered': mend(
      says('The supplier is not registered in the supplier pool. It has to be before final submission.'),
      says('Ask the supplier to register, choose one of the pool, or apply alone with your own developers.'),
    ),
    missing: mend(says('No supplier is chosen yet.'), says('Choose a supplier of the pool, or apply alone.')),
  },
};
