import { isOneOf } from '../../core/codes.ts';
import { PROGRAMS } from '../../programs/codes.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../core/json.ts';
import type { NoticeTerms } from '../../core/terms.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { readTerms } from '../read-terms.ts';
import { conditionMeaning, reportTwice } from './condition-meaning.ts';
import { exampleWarnings } from './example-warnings.ts';
import { formMeaning } from './form-meaning.ts';
import { inToday } from './in-today.ts';
import { items, member, placed, textIn, valueOf } from './loose.ts';
import { moneyMeaning } from './money-meaning.ts';
import { documentMeaning, reviewMeaning } from './review-meaning.ts';
import { selectionMeaning } from './selection-shape.ts';
import { below, type Report } from './shape.ts';
import { termsShape } from './terms-shape.ts';

/** What is wrong with terms, or strange in them, and where: `types[0].government.rateBp`. */
export interface TermsProblem {
  path: string;
  message: string;
}

/** 공고 조건 as they were read: `terms` is null where a problem stands against them. */
export interface ParsedTerms {
  terms: NoticeTerms | null;
  problems: TermsProblem[];
  warnings: TermsProblem[];
}

/** Deeper and larger than any notice; beyond it nothing is looked at. */
const DEEPEST = 16;
const MOST_VALUES = 20_000;
/** Nobody reads more at once. */
const MOST_PROBLEMS = 300;

/**
 * 공고 조건 읽기: terms out of any JSON, with every problem at once, each with its path and a Korean sentence. A problem keeps them from
 * being published; a warning does not. Former formats are read into today's first. Pure.
 */
export function parseTerms(json: unknown): ParsedTerms {
  const excess = excessOf(json, 0, { left: MOST_VALUES });
  if (excess !== null) return refused([{ path: '', message: excess }]);
  const written = inToday(json as JsonValue);
  const problems = heard((report) => termsShape.check(written, '', report));
  const warnings: TermsProblem[] = [];
  const warn: Report = (path, message) => warnings.push({ path, message });
  problems.push(...heard((report) => meaning(written, report, warn)));
  if (problems.length > 0) return { ...refused(bounded(problems)), warnings: bounded(warnings) };
  const terms = readTerms(json as object);
  return { terms, problems: [], warnings: bounded([...warnings, ...exampleWarnings(terms)]) };
}

const refused = (problems: TermsProblem[]): ParsedTerms => ({ terms: null, problems, warnings: [] });

function heard(check: (report: Report) => void): TermsProblem[] {
  const problems: TermsProblem[] = [];
  check((path, message) => problems.push({ path, message }));
  return problems;
}

function bounded(problems: readonly TermsProblem[]): TermsProblem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return [...problems];
  return [...problems.slice(0, MOST_PROBLEMS), { path: '', message: termsWords.moreProblems(more) }];
}

/** Why JSON would cost too much to look into, or null. */
function excessOf(value: unknown, depth: number, room: { left: number }): string | null {
  room.left -= 1;
  if (room.left < 0) return termsWords.tooMuch(MOST_VALUES);
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return termsWords.tooDeep;
  for (const one of Object.values(value)) {
    const excess = excessOf(one, depth + 1, room);
    if (excess !== null) return excess;
  }
  return null;
}

/** What the parts mean together. */
function meaning(terms: JsonValue, report: Report, warn: Report): void {
  if (isJsonArray(terms) || !isJsonObject(terms)) return;
  const types = items(member(terms, 'types'));
  reportTwice(
    types.map((type) => textIn(type, 'type')),
    (index) => `types[${String(index)}].type`,
    report,
  );
  for (const [index, type] of types.entries()) {
    const path = below('types', index);
    conditionMeaning(type, path, report, warn);
    moneyMeaning(type, path, report, warn);
    programsOf(type, path, textIn(terms, 'program'), warn);
  }
  formMeaning(terms, report, warn);
  documentMeaning(terms, report, warn);
  reviewMeaning(terms, report, warn);
  selectionMeaning(terms, report);
  const program = textIn(terms, 'program');
  if (program !== null && !isOneOf(PROGRAMS, program) && textIn(terms, 'programLabel') === null)
    warn('programLabel', termsWords.programLabel);
}

/** 세부사업 that the portal does not know: it may be meant, or be a slip of the hand. */
function programsOf(type: JsonValue, path: string, own: string | null, warn: Report): void {
  const named: [string, string | null][] = [
    ...placed(valueOf(type, 'blockingProjects')).map(([index, one]): [string, string | null] => [
      `${path}.blockingProjects.value[${String(index)}].program`,
      textIn(one, 'program'),
    ]),
    [`${path}.repeatedCells.value.program`, textIn(valueOf(type, 'repeatedCells'), 'program')],
    [
      `${path}.governmentCap.value.usedUpBy.program`,
      textIn(member(valueOf(type, 'governmentCap'), 'usedUpBy'), 'program'),
    ],
    [`${path}.supportCount.program`, textIn(member(type, 'supportCount'), 'program')],
  ];
  for (const [place, program] of named) {
    if (program !== null && program !== own && !isOneOf(PROGRAMS, program))
      warn(place, termsWords.unknownProgram);
  }
}
