import { Injectable } from '@nestjs/common';
import type { StartApplicationBody, StartedApplicationView } from '@subsidy/contract';
import { intakeAt, projectTypesOf, technoParkFor, withAwards, type Award } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { companyOf } from '../companies/company-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulDay } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { decideEligibility } from '../eligibility/record-decision.ts';
import { awardsOf } from './company-awards.ts';
import { refuseBesideRunning } from './readiness.ts';
import { noticeInForce, type NoticeWithVersion } from '../notices/notice.queries.ts';
import type { Application } from '../applications/application.entity.ts';
import { insertApplication } from '../applications/write-application.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import { noticeWords } from '../http/refusals/notices.ts';

/** 신청 시작: a draft under the notice version in force, one per notice and business site. */
@Injectable()
export class StartApplicationService {
  constructor(private readonly transactions: Transactions) {}

  /** The instant that counts for the window is the arrival of the request. */
  start(body: StartApplicationBody, actor: Actor, receivedAt: Date): Promise<StartedApplicationView> {
    return this.transactions.as(actor, async (tx) => {
      const notice = await this.noticeOf(tx, body, receivedAt);
      const company = await companyOf(tx, actor.companyId ?? '');
      requireWindow(notice, receivedAt);
      requireFree(notice, body.type, await awardsOf(tx, company.id), receivedAt);
      const park = company.regionCode === null ? null : technoParkFor(company.regionCode, company.city);
      const technoParkCode = park?.code ?? null;
      const begun = await insertApplication(
        tx,
        {
          notice,
          type: body.type,
          companyId: company.id,
          businessSite: company.businessRegistrationNumber,
          regionCode: company.regionCode,
          city: company.city,
          technoParkCode,
        },
        actor,
        receivedAt,
      );
      if (!('id' in begun)) throw alreadyStarted(begun.existing);
      return {
        id: begun.id,
        status: 'draft',
        noticeId: body.noticeId,
        noticeVersion: notice.version.version,
        type: body.type,
        technoParkCode,
        fields: {},
        versions: {},
      };
    });
  }

  private async noticeOf(
    tx: EntityManager,
    { noticeId, type }: StartApplicationBody,
    receivedAt: Date,
  ): Promise<NoticeWithVersion> {
    const found = await noticeInForce(tx, noticeId, seoulDay(receivedAt)).catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'not-found') throw error;
      throw badFields({
        field: 'noticeId',
        code: 'unknown-code',
        message: noticeWords.unknown,
      });
    });
    if (!projectTypesOf(found.version.terms).some((offered) => offered.type === type)) {
      throw badFields({ field: 'type', code: 'unknown-code', message: noticeWords.typeNotOffered });
    }
    return found;
  }
}

function alreadyStarted(existing: Pick<Application, 'id' | 'status'> | undefined): Refusal {
  return new Refusal('already-started', {
    detail: applicationWords.oneASite,
    ...(existing === undefined ? {} : { applicationId: existing.id, found: existing.status }),
  });
}

/** 동시수행 제한: what was selected here and has not ended keeps the company out. Two applications alone do not. */
function requireFree(notice: NoticeWithVersion, type: string, awards: readonly Award[], asOf: Date): void {
  if (awards.length === 0) return;
  const nothing = { company: { previousGrants: [], runningProjects: [] }, project: {} };
  const { decision } = decideEligibility({ notice, type, input: withAwards(nothing, awards), asOf });
  refuseBesideRunning(decision.conditions);
}

function requireWindow({ version }: NoticeWithVersion, receivedAt: Date): void {
  const window = { opensAt: version.opensAt.toISOString(), closesAt: version.closesAt.toISOString() };
  const found = intakeAt(window, receivedAt);
  if (found === 'open') return;
  throw new Refusal('notice-closed', {
    found,
    detail: noticeWords.windowShut(version),
  });
}
