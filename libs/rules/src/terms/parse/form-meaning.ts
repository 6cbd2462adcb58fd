import { isJsonObject, type JsonValue } from '../../core/json.ts';
import type { FieldType, FormColumn } from '../../form/form.ts';
import { shapeProblem } from '../../form/json-shape.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { askedOf, asksType, conditionOn, type Asked } from './asked-field.ts';
import { askedFacts } from './condition-facts.ts';
import { checksMeaning } from './checks-meaning.ts';
import { figuresMeaning } from './figures-meaning.ts';
import { reportTwice } from './condition-meaning.ts';
import { factName, FORM_LIBRARY } from './form-library.ts';
import { signaturesMeaning } from './signatures-meaning.ts';
import { has, items, member, placed, textIn, texts } from './loose.ts';
import { ownField, ownFieldMeaning } from './own-field.ts';
import type { Report } from './shape.ts';

/** What every form asks of every type: which TechnoPark and office it goes to, and what it costs. */
const ALWAYS = ['company.regionCode', 'company.city', 'project.totalCostKrw'] as const;
const STAGES = ['application', 'plan'] as const;
const STAGE_NAMES: Readonly<Record<string, string>> = { application: '신청', plan: '사업계획' };

/** 신청 양식: what it asks, of whom, and whether the conditions get their facts. */
export function formMeaning(terms: JsonValue, report: Report, warn: Report): void {
  const asked = askedOf(terms);
  const types = items(member(terms, 'types')).map((type) => textIn(type, 'type'));
  stageMeaning(terms, report);
  for (const one of asked) {
    fieldMeaning(one, report, warn);
    typesMeaning(one, types, report);
    conditionOn(one, asked, report);
  }
  repeated(asked, report);
  checksMeaning(terms, asked, report);
  figuresMeaning(terms, asked, report);
  signaturesMeaning(terms, report);
  const application = asked.filter(({ stage }) => stage === 'application');
  alwaysAsked(application, types, report);
  factsMeaning(terms, application, report);
  for (const [index, one] of placed(member(terms, 'documents'))) {
    const path = `documents[${String(index)}]`;
    conditionOn({ terms: one, path, stage: textIn(one, 'stage') }, asked, report);
  }
}

function stageMeaning(terms: JsonValue, report: Report): void {
  const stages = texts(member(terms, 'stages'));
  if (stages.length > 0 && stages.some((stage, index) => stage !== STAGES[index]))
    report('stages', termsWords.stages);
  const pages = items(member(terms, 'form'));
  for (const [index, page] of pages.entries()) {
    const stage = textIn(page, 'stage');
    if (stage !== null && !stages.includes(stage))
      report(`form[${String(index)}].stage`, termsWords.pageOfNoStage);
  }
  for (const stage of stages) {
    if (!pages.some((page) => textIn(page, 'stage') === stage))
      report('form', termsWords.pageMissing(STAGE_NAMES[stage] ?? stage));
  }
  reportTwice(
    pages.map((page) => textIn(page, 'section')),
    (index) => `form[${String(index)}].section`,
    report,
  );
}

function fieldMeaning(asked: Asked, report: Report, warn: Report): void {
  const { field, path, stage, terms } = asked;
  const belongs = field.startsWith('plan.') ? 'plan' : 'application';
  if (stage !== null && stage !== belongs) report(path, termsWords.fieldOfOtherStage);
  const known = FORM_LIBRARY.get(field);
  if (has(terms, 'use')) {
    if (known === undefined) report(`${path}.use`, termsWords.unknownField);
    else examplesMeaning(known, asked, report);
    return;
  }
  if (known !== undefined) report(`${path}.field`, termsWords.ownOfLibrary);
  ownFieldMeaning(terms, path, report, warn);
  const own = ownField(terms);
  if (own !== null) examplesMeaning(own, asked, report);
}

/** 예시: each is what an outside client could send. */
function examplesMeaning(
  of: { type: FieldType; columns?: FormColumn[] },
  { terms, path }: Asked,
  report: Report,
): void {
  const example = member(terms, 'example');
  if (example !== undefined && shapeProblem(of, example) !== null)
    report(`${path}.example`, termsWords.badExample);
  for (const [type, one] of examplesByType(terms)) {
    if (shapeProblem(of, one) !== null) report(`${path}.exampleOf.${type}`, termsWords.badExample);
  }
}

const examplesByType = (terms: JsonValue): [type: string, example: JsonValue][] => {
  const byType = member(terms, 'exampleOf');
  return isJsonObject(byType) ? Object.entries(byType) : [];
};

function typesMeaning(
  { terms, path, types }: Asked,
  known: readonly (string | null)[],
  report: Report,
): void {
  for (const [index, type] of (types ?? []).entries()) {
    if (!known.includes(type)) report(`${path}.types[${String(index)}]`, termsWords.unknownType);
  }
  for (const [type] of examplesByType(terms)) {
    if (!known.includes(type)) report(`${path}.exampleOf.${type}`, termsWords.unknownType);
  }
}

/** A field that a type would be asked for twice. */
function repeated(asked: readonly Asked[], report: Report): void {
  for (const [index, one] of asked.entries()) {
    const earlier = asked.slice(0, index).find(({ field, types }) => {
      if (field !== one.field) return false;
      return types === null || one.types === null || types.some((type) => one.types?.includes(type));
    });
    if (earlier !== undefined) report(one.path, termsWords.twice);
  }
}

function alwaysAsked(application: readonly Asked[], types: readonly (string | null)[], report: Report): void {
  for (const field of ALWAYS) {
    const found = application.filter((one) => one.field === field);
    const isAsked = types.every((type) => type === null || found.some((one) => asksType(one, type)));
    if (found.length === 0) report('form', termsWords.fieldMissing(factName(field)));
    else if (!isAsked) report(found[0]?.path ?? 'form', termsWords.fieldForSomeTypes(factName(field)));
  }
}

/** 조건이 읽는 사실: each is asked for by the application form of that type. */
function factsMeaning(terms: JsonValue, application: readonly Asked[], report: Report): void {
  for (const [index, type] of placed(member(terms, 'types'))) {
    const name = textIn(type, 'type');
    const fed = application.filter((one) => name === null || asksType(one, name)).map(({ field }) => field);
    for (const { key, facts } of askedFacts(type)) {
      const unfed = facts.filter((fact) => !fed.includes(fact));
      if (unfed.length > 0)
        report(`types[${String(index)}].${key}`, termsWords.unfedFact(unfed.map(factName)));
    }
  }
}
