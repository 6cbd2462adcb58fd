import { Injectable } from '@nestjs/common';
import type { InputOf, SignaturesView, SignatureView } from '@subsidy/contract';
import type { SIGN_FORM } from '@subsidy/contract/routes';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { seesStage } from '../applications/contents-visibility.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { findApplication, lockApplication } from '../applications/lock-application.ts';
import { isReopened } from '../applications/openness.ts';
import { record } from '../audit/audit.ts';
import { companyOf } from '../companies/company-rows.ts';
import type { Actor } from '../database/actor.ts';
import { insertInto, writeTogether } from '../database/together.ts';
import { Transactions } from '../database/transactions.ts';
import type { ApplicationContents } from '../drafting/application-contents.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import { contentsFor } from './contents-to-file.ts';
import { filedCaseOf } from './filed-case.ts';
import { signaturesOfCase, signedContentOf } from './signatures.ts';

const OVER: readonly Application['status'][] = ['withdrawn', 'not-selected', 'requirements-not-met'];

/** 서명: the parties of a case sign what a stage holds, each in its own account. Nothing before the agreement waits for it. */
@Injectable()
export class SignFormService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
  ) {}

  list(applicationId: string, actor: Actor): Promise<SignaturesView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const { signatures } = await this.standing(tx, application, actor);
      return { signatures };
    });
  }

  /** Signs what stands now; signed once more after a change, the later one counts. Who has signed this very content is answered the same. */
  sign(
    applicationId: string,
    { name, agreed }: InputOf<typeof SIGN_FORM>['body'],
    actor: Actor,
  ): Promise<SignatureView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      const { contents, signatures } = await this.standing(tx, application, actor);
      const asked = signatures.find((one) => one.name === name);
      refuseUnasked(asked, actor, agreed);
      if (OVER.includes(application.status)) throw outOfOrder(application, applicationWords.nothingToSign);
      if (asked.state === 'signed') return asked;
      const at = this.clock.now();
      const contentSha256 = signedContentOf(contents, asked.stage);
      const organizationName = await organizationOf(tx, application, contents, actor);
      await writeTogether(tx, [
        insertInto('form_signatures', {
          application_id: applicationId,
          stage: asked.stage,
          name,
          statement: asked.statement,
          by_role: actor.role,
          content_sha256: contentSha256,
          organization_name: organizationName,
          signed_by: actor.userId,
          signed_by_name: actor.name,
          signed_at: at,
        }),
      ]);
      await record(tx, actor, {
        action: 'application.signed',
        at,
        applicationId,
        details: { name, label: asked.label, contentSha256 },
      });
      return {
        ...asked,
        state: 'signed',
        signedBy: actor.name,
        organizationName,
        signedAt: seoulInstant(at),
        contentSha256,
      };
    });
  }

  private async standing(
    tx: EntityManager,
    application: Application,
    actor: Actor,
  ): Promise<{ contents: ApplicationContents; signatures: SignatureView[] }> {
    const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
    const form = this.notices.formOf(notice, application.type);
    const filed = await filedCaseOf(tx, application.id);
    const reopened = isReopened(application, notice.version, this.clock.now());
    const contents = await contentsFor(tx, application, filed, actor, reopened);
    const all = await signaturesOfCase(tx, application.id, form, contents);
    return { contents, signatures: all.filter(({ stage }) => seesStage(application, stage, actor)) };
  }
}

/** 400 that names what is wrong with the request to sign. */
function refuseUnasked(
  asked: SignatureView | undefined,
  { role }: Actor,
  agreed: boolean,
): asserts asked is SignatureView {
  const no = (field: string, code: string, message: string) => badFields({ field, code, message });
  if (asked === undefined) throw no('name', 'unknown-code', applicationWords.unknownSignature);
  if (asked.by !== role) throw no('name', 'not-allowed', applicationWords.signatureOfOther);
  if (!agreed) throw no('agreed', 'required', applicationWords.signatureWithoutConsent);
}

const organizationOf = async (
  tx: EntityManager,
  { companyId }: Application,
  { supplier }: ApplicationContents,
  { role }: Actor,
): Promise<string> => (role === 'supplier' ? (supplier?.name ?? '') : (await companyOf(tx, companyId)).name);
