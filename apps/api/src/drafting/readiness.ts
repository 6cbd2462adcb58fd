import type { DocumentView, FieldProblem, JsonValue } from '@subsidy/contract';
import {
  askedDocuments,
  splitByAsked,
  type Condition,
  type Decision,
  type EligibilityInput,
  type FormCatalogue,
  type FormDocument,
  type Missing,
  type RawDecision,
  type SubmittedDocument,
} from '@subsidy/rules';
import { missingForApplication, missingForPlan, missingLeadCompany } from '@subsidy/rules/writing';
import type { EntityManager } from 'typeorm';
import { decideEligibility } from '../eligibility/record-decision.ts';
import type { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import type { NoticeWithVersion } from '../notices/notice.queries.ts';
import { inputOf, type ApplicationContents } from './application-contents.ts';
import type { Application } from '../applications/application.entity.ts';
import type { Stage } from '../applications/contents-visibility.ts';
import { documentTypesNamedTo } from '../applications/openness.ts';
import { asksLeadCompany } from './asks-lead-company.ts';
import { applicationWords } from '../http/refusals/applications.ts';

/** An application with everything that the rules look at, and what they say of it. */
export interface ApplicationCase {
  notice: NoticeWithVersion;
  form: FormCatalogue;
  fields: Record<string, JsonValue>;
  /** 낼 서류: what the answers, or a supplement request, ask for. */
  asked: FormDocument[];
  /** The files handed in for them; one that nothing asks for is no part of the case. */
  documents: DocumentView[];
  input: EligibilityInput;
  /** The instant that the rules look at: the submission; of a draft, now. */
  asOf: Date;
  decision: Decision;
  /** The same as the rules made it. */
  raw: RawDecision;
  missing: Missing[];
}

/** What is looked at: an application with what its stage holds, handed in or about to be. */
export interface Examined {
  application: Application;
  stage: Stage;
  contents: ApplicationContents;
  at: Date;
}

/** Lets the rules look at it, as of the submission or, for a draft, the instant given. */
export async function examine(
  tx: EntityManager,
  notices: NoticeShelf,
  { application, stage, contents, at }: Examined,
): Promise<ApplicationCase> {
  const notice = await notices.ofVersion(tx, application.noticeVersionId);
  const form = notices.formOf(notice, application.type);
  const { fields, documents: files, supplier, leadCompany } = contents;
  const asked = askedDocuments(form, fields, {
    hasSupplier: supplier !== null,
    named: await documentTypesNamedTo(tx, application),
  });
  const documents = splitByAsked(asked, files).asked;
  const input = inputOf(contents);
  const asOf = application.submittedAt ?? at;
  const { decision, raw } = decideEligibility({ notice, type: application.type, input, asOf });
  const today = seoulDay(at);
  const missing =
    stage === 'application'
      ? [
          ...missingForApplication(form, fields, documents, supplier !== null, today),
          ...missingTechnoPark(application, form),
          ...missingLeadCompany(asksLeadCompany(application, notice.version), leadCompany),
        ]
      : missingPlan(form, fields, documents, decision, today, supplier !== null);
  return { notice, form, fields, asked, documents, input, asOf, decision, raw, missing };
}

function missingPlan(
  form: FormCatalogue,
  fields: Record<string, JsonValue>,
  documents: readonly SubmittedDocument[],
  { fundingPlan }: Decision,
  today: string,
  hasSupplier: boolean,
): Missing[] {
  if (fundingPlan !== null) return missingForPlan(form, fields, documents, fundingPlan, today, hasSupplier);
  return [
    {
      field: 'project.totalCostKrw',
      code: 'required',
      message: applicationWords.noTotalCost,
    },
  ];
}

/** Without a TechnoPark nobody could check the application. */
function missingTechnoPark(application: Application, form: FormCatalogue): Missing[] {
  if (application.technoParkCode !== null) return [];
  const field =
    form.application.find((known) => known.field === 'company.city')?.field ?? 'company.regionCode';
  return [
    {
      field,
      code: 'unknown-district',
      message: applicationWords.noTechnoPark,
    },
  ];
}

/** What is missing as the errors of a refusal. */
export const missingProblems = (missing: readonly Missing[]): FieldProblem[] =>
  missing.map(({ field, documentType, code, message }) => ({
    field: field ?? documentType ?? '',
    code,
    message,
  }));

/** Conditions of one outcome as the errors of a refusal: the first field a rule looks at, and the rule. */
export const conditionProblems = (
  conditions: readonly Condition[],
  outcome: Condition['outcome'],
): FieldProblem[] =>
  conditions
    .filter((condition) => condition.outcome === outcome)
    .map(({ ruleId, fields, message, remedy }) => ({
      field: fields[0] ?? ruleId,
      code: ruleId,
      message: remedy === null ? message : `${message} ${remedy}`,
    }));

const RUNNING_RULE = 'no-blocking-running-project';

/** 동시수행 제한: refuses beside a running project that excludes this one, with the clause. */
export function refuseBesideRunning(conditions: readonly Condition[]): void {
  const excluded = conditions.find(({ ruleId, outcome }) => ruleId === RUNNING_RULE && outcome === 'fail');
  if (excluded === undefined) return;
  const { message, citation } = excluded;
  throw new Refusal('excluded-by-running', {
    detail: `${message} (${citation.document} ${citation.clause})`,
    errors: conditionProblems(conditions, 'fail'),
  });
}
