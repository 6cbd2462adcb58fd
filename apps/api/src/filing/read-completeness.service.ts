import { Injectable } from '@nestjs/common';
import type { CompletenessView } from '@subsidy/contract';
import {
  registeredDoubts,
  signatureDoubts,
  signaturesOf,
  type Condition,
  type FormCatalogue,
} from '@subsidy/rules';
import { residentDoubts, writingDoubts } from '@subsidy/rules/writing';
import { companyOf } from '../companies/company-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock } from '../http/clock.ts';
import { type Stage, seesStage } from '../applications/contents-visibility.ts';
import { examine } from '../drafting/readiness.ts';
import type { Application } from '../applications/application.entity.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { isReopened } from '../applications/openness.ts';
import { findApplication } from '../applications/lock-application.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import type { EntityManager } from 'typeorm';
import type { ApplicationContents } from '../drafting/application-contents.ts';
import { signaturesOfCase } from './signatures.ts';
import { contentsFor } from './contents-to-file.ts';
import { filedCaseOf } from './filed-case.ts';

/** 남은 항목: what is missing before this stage can be submitted, and what the rules say so far. */
@Injectable()
export class ReadCompletenessService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
  ) {}

  read(applicationId: string, actor: Actor): Promise<CompletenessView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const stage = stageOf(application);
      if (!seesStage(application, stage, actor)) {
        throw outOfOrder(application, applicationWords.companyReadsDraft);
      }
      const at = this.clock.now();
      const { version } = await this.notices.ofVersion(tx, application.noticeVersionId);
      const filed = await filedCaseOf(tx, applicationId);
      const contents = await contentsFor(tx, application, filed, actor, isReopened(application, version, at));
      const { missing, decision, documents, notice, form } = await examine(tx, this.notices, {
        application,
        stage,
        contents,
        at,
      });
      return {
        complete: missing.length === 0 && decision.conditions.every(isMetOrTimely),
        stage,
        missing,
        // The supplier does not see what the company proves about itself.
        eligibility: actor.role === 'supplier' ? { ...decision, conditions: [] } : decision,
        doubts: [
          ...(await unsigned(tx, application.id, form, contents, stage)),
          ...residentDoubts(contents.fields),
          ...(actor.role === 'supplier'
            ? []
            : [
                ...registeredDoubts(contents.fields, await companyOf(tx, application.companyId)),
                ...writingDoubts({
                  terms: notice.version.terms,
                  fields: contents.fields,
                  documents,
                  hasSupplier: contents.supplier !== null,
                }),
              ]),
        ],
        fundingPlan: decision.fundingPlan,
      };
    });
  }
}

/** 빠진 서명 of the stage that is handed in next. */
async function unsigned(
  tx: EntityManager,
  applicationId: string,
  form: FormCatalogue,
  contents: ApplicationContents,
  stage: Stage,
): Promise<CompletenessView['doubts']> {
  const given = await signaturesOfCase(tx, applicationId, form, contents);
  return signatureDoubts(
    signaturesOf(form, stage, contents.supplier !== null),
    (name) => given.find((one) => one.name === name)?.state ?? 'missing',
  );
}

/** The plan from the moment it is open, the application before. */
function stageOf({ status }: Application): Stage {
  return status === 'draft' || status === 'submitted' || status === 'requirements-not-met'
    ? 'application'
    : 'plan';
}

/** The window is no part of completeness: the submission itself tells of a deadline that has passed. */
const isMetOrTimely = ({ ruleId, outcome }: Condition): boolean =>
  outcome === 'pass' || ruleId === 'within-window';
