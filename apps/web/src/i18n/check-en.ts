import { grouped } from '@subsidy/rules';
import { guideEn } from './guide-en.ts';
import type { CheckWords } from './check-ko.ts';

const plural = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

/** The words of the eligibility check, in English. */
export const checkEn: CheckWords = {
  guide: guideEn,
  title: 'Eligibility check',
  lead: 'Three answers give the support that you may get, and your own money.',
  privacy:
    'Your answers are kept in this browser alone. To compare the best ways they go to the server, without the business and corporate numbers, and are not kept there.',
  guidesMissing: 'The programs of other offices could not be loaded; only those of this portal are shown.',
  koreanFrame: 'The menu above and the other pages are in Korean only.',
  practicePortal:
    'This is a practice portal: it is not a government site, and nothing sent here counts as an application.',
  language: 'Language',
  languageLoading: 'Loading the English page',
  languageFailed: 'The English page could not be loaded. Check the connection and press again.',
  noNotice: 'There is no notice yet.',
  noNoticeText: 'You can check eligibility once a notice is out.',
  whichNotice: 'Check against which notice?',
  allOpen: 'All notices that are open now',
  practice: 'for practice',
  closed: 'closed',
  groups: 'Groups of questions',
  group: {
    company: {
      short: 'Company',
      title: 'What kind of company is it?',
      lead: 'Answer with your business registration and your factory in mind. The numbers may be left out.',
    },
    size: {
      short: 'Size',
      title: 'Company size',
      lead: 'What matters is the SME or mid-sized company certificate (중소·중견기업 확인서). With revenue and staff we can estimate the size beforehand.',
    },
    exclusions: {
      short: 'Exclusions',
      title: 'What rules an application out',
      lead: 'Any of these rules an application out. Some of them can be resolved beforehand.',
    },
    history: {
      short: 'History',
      title: 'Smart factory history',
      lead: 'Earlier grants and the present level decide the target and what is left of the limit.',
    },
    project: {
      short: 'Project',
      title: 'What do you want to build?',
      lead: 'Leave out what is not decided yet.',
    },
    money: {
      short: 'Cost',
      title: 'Cost',
      lead: 'Enter the total cost to see at once what the government and your company pay. VAT is not included.',
    },
    partners: {
      short: 'Supplier',
      title: 'Supplier and bonus points',
      lead: 'Tell us about the supplier who builds the system, the mentoring and the bonus points.',
    },
  },
  left: (count) => (count === 0 ? 'No questions left' : `${plural(count, 'question', 'questions')} left`),
  allDecided:
    'You have answered every question that could change the result. You need not answer more; answers can be changed at any time.',
  allRefused:
    'With these answers no application is possible, so further answers change nothing. See below why, and what would help.',
  answerAll: 'Answer them all anyway',
  answerNeeded: 'Show only what matters',
  nothingHere: 'No question of this group could change the result.',
  toResult: 'See the result',
  typeLabel: 'Which support do you have in mind?',
  typeUndecided: 'Not decided yet (compare all)',
  poolLabel: 'Is your supplier registered in the supplier pool (공급기업 Pool)?',
  poolHint: 'The supplier is chosen from the pool in the application. Leave this out if you have none yet.',
  certificateNone: 'Cannot be had (such as a large company), or refused',
  certificateNotYet: 'Not issued yet',
  businessNumberLabel: 'Business registration number (사업자등록번호)',
  businessNumberHint: 'Carried over into the application. Ten digits; hyphens are fine.',
  businessNumberWrong:
    'The last digit, which checks the others, does not fit. Compare all ten digits with the business registration.',
  businessNumberShort: (count) =>
    `The number has ten digits. Enter ${plural(count, 'digit', 'digits')} more.`,
  businessNumberLong: (count) => `The number has ten digits. Remove ${plural(count, 'digit', 'digits')}.`,
  businessNumberRight:
    'The check digit fits. The number does not tell whether the business is open; that is asked below.',
  corporateNumberLabel: 'Corporate registration number (법인등록번호)',
  corporateNumberHint: 'Thirteen digits. You can go on even when it does not fit.',
  industryHint: 'Type what you make (Korean or English), or the five-digit KSIC code.',
  placeLabel: 'City, county or district of the factory',
  placeHint: 'The TechnoPark of that place reviews the application.',
  sizeTitle: 'Estimated size',
  sizeGuess: (size, certain) => (certain ? size : `${size} (not certain)`),
  sizeDecides:
    'Only an estimate. The SME or mid-sized company certificate decides; check the notice and the issuer.',
  sizeBecause: 'Why?',
  myAnswers: 'My answers',
  noAnswers: 'Your answers gather here and can be changed at any time.',
  forgetAll: 'Forget all',
  forgotten: 'All answers are gone.',
  takeBack: 'Take back',
  outOfLimits: (from, to) =>
    `Enter between ${from} and ${to}. Until it is mended this answer does not count.`,
  impossible: 'This answer cannot be right and does not count. Please mend it.',
  counted: {
    months: (count) => plural(count, 'month', 'months'),
    people: (count) => grouped(count),
  },
  rows: (count) => plural(count, 'entry', 'entries'),
};
