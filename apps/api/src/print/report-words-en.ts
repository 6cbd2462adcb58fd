import { dayInKorea } from '@subsidy/rules';
import {
  englishAnswerLines,
  englishDay,
  englishElsewhereSentence,
  englishMoment,
  englishNames,
  englishVerdictSentence,
  englishWon,
  englishWording,
} from '@subsidy/rules/en';
import type { ReportText, ReportWords } from './report-words.ts';

const ENGLISH_TEXT: ReportText = {
  portal: 'Manufacturing AI Support Portal',
  title: 'Preliminary Eligibility Report',
  otherTitle: '지원 자격 사전진단서',
  file: 'preliminary-eligibility-report',
  number: 'Document no.',
  notReal: 'Practice notices are among those that were checked. They are not real.',
  facts: {
    company: 'Company',
    businessNumber: 'Business registration no.',
    at: 'Checked at',
    technoPark: 'TechnoPark in charge',
  },
  notGiven: 'not given',
  koreanTime: '(Korean time)',
  limits:
    'What you told us, held against the conditions of the notices. It is neither an application nor a selection: whether you are eligible is decided by the TechnoPark in charge when it checks the requirements. Notices, clauses and offices are named in Korean, as they were published.',
  verdict: 'Verdict',
  grant: 'Grant',
  cash: 'Own cash',
  inKind: 'In kind',
  total: 'Total cost',
  noCost: 'Tell us the total cost to see who pays what.',
  upTo: (money) => `The grant is ${money} at most.`,
  notForThis: 'As things stand, this money cannot be had.',
  typical: 'Estimate: worked out with a typical total cost.',
  unofficial: 'check the notice',
  opens: (day) => `Opens ${day}`,
  closes: (day) => `Open until ${day}`,
  closed: (day) => `Closed ${day}`,
  windowUnknown: 'Days of intake not published',
  toConfirm: 'To confirm',
  onlyThis: 'All that has to change',
  lookAt: 'Please note',
  office: 'Office in charge',
  ladder: 'Steps over the coming years',
  ladderNote:
    'By the notices of this year; those of the following years may differ. It does not mean that you will be selected.',
  ladderSum: (money) => `Sum of the published caps on government money: ${money}`,
  year: (year) => String(year),
  moneyUnknown: 'not published',
  others: 'Other programs',
  columns: ['Program', 'Verdict', 'Grant', 'Own cash'],
  answers: 'What you told us',
  noAnswers: 'Nothing was answered.',
  conditions: 'Conditions and sources',
  conditionsLead: '[Annex] For each program: what was decided, by which clause of which notice.',
  met: (count) =>
    count === 1
      ? 'One condition that is met is left out.'
      : `${String(count)} conditions that are met are left out.`,
  marks: { pass: 'met', fail: 'not met', unknown: 'to confirm' },
  source: 'Source',
  proof: 'What was this decided by?',
  notice: (id) => `Notice ${id}`,
  version: (title, version) => `${title}, version ${String(version)}`,
  hash: 'Hash of the terms (SHA-256)',
  fingerprint: 'Hash of this check (SHA-256)',
  proofNote:
    'The same answers, checked for the same moment, give the same hash. Where the conditions of a notice change, the hash of its terms does.',
  again: 'Open this check on a screen',
  againNote:
    'Point a phone at the code on the left: the check opens with these answers and decides again by the notices of that day. The answers stand in the code alone and go to no server; the registration numbers are not in it.',
  tooMuch: 'These answers are too many for a code. If you read this as a file, follow the link below.',
  openLink: 'Open the check',
};

const KOREAN_ONLY = /[\uac00-\ud7a3]/;

/** 사전진단서 in English; what was published in Korean stays as it is. */
export const ENGLISH_REPORT: ReportWords = {
  lang: 'en',
  wording: englishWording,
  verdict: englishVerdictSentence,
  elsewhere: englishElsewhereSentence,
  answers: englishAnswerLines,
  payers: {
    government: 'Government',
    lead: 'Lead company',
    province: 'Province',
    city: 'City or county',
    local: 'Local government',
    cash: 'Own cash',
    inKind: 'In kind',
  },
  level: englishNames.level,
  program: ({ program, programLabel }) => {
    const name = englishNames.program(program);
    return KOREAN_ONLY.test(name) ? (programLabel ?? name) : name;
  },
  confidence: englishNames.confidence,
  won: englishWon,
  wonInWords: englishWording.wonInWords,
  moment: englishMoment,
  day: (at) => englishDay(dayInKorea(new Date(at))),
  text: ENGLISH_TEXT,
};
