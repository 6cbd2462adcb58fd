import { Injectable } from '@nestjs/common';
import type { StartApplicationBody, StartedApplicationView } from '@subsidy/contract';
import { projectTypesOf, technoParkFor } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Company } from '../companies/company.entity.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulDay, seoulMoment } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { noticeInForce, type NoticeWithVersion } from '../notices/notice.queries.ts';
import { ApplicationStatusChange } from '../applications/application-status-change.entity.ts';

/** 신청 시작: a draft under the notice version in force, one per notice and business site. */
@Injectable()
export class StartApplicationService {
  constructor(private readonly transactions: Transactions) {}

  /** The instant that counts for the window is the arrival of the request. */
  start(body: StartApplicationBody, actor: Actor, receivedAt: Date): Promise<StartedApplicationView> {
    return this.transactions.as(actor, async (tx) => {
      const notice = await this.noticeOf(tx, body, receivedAt);
      const company = await tx.findOneByOrFail(Company, { id: actor.companyId ?? '' });
      requireWindow(notice, receivedAt);
      const park = company.regionCode === null ? null : technoParkFor(company.regionCode, company.city);
      const technoParkCode = park?.code ?? null;
      const id = await this.insert(tx, {
        notice,
        company,
        type: body.type,
        technoParkCode,
        actor,
        receivedAt,
      });
      await tx.insert(ApplicationStatusChange, {
        applicationId: id,
        action: 'start',
        fromStatus: null,
        toStatus: 'draft',
        actorId: actor.userId,
        actorRole: actor.role,
        changedAt: receivedAt,
      });
      await record(tx, actor, {
        action: 'application.start',
        at: receivedAt,
        applicationId: id,
        details: { noticeId: body.noticeId, noticeVersion: notice.version.version, type: body.type },
      });
      return {
        id,
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
        message: '없는 공고입니다. 공고 목록에서 골라 주세요.',
      });
    });
    if (!projectTypesOf(found.version.terms).some((offered) => offered.type === type)) {
      throw badFields({ field: 'type', code: 'unknown-code', message: '이 공고에 없는 유형입니다.' });
    }
    return found;
  }

  /** The unique index decides between two starts at once; the one that lost is told of the one that is there. */
  private async insert(
    tx: EntityManager,
    start: {
      notice: NoticeWithVersion;
      company: Company;
      type: string;
      technoParkCode: string | null;
      actor: Actor;
      receivedAt: Date;
    },
  ): Promise<string> {
    const { notice, company, receivedAt } = start;
    const site = [notice.notice.id, company.businessRegistrationNumber];
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO applications (notice_id, business_site, notice_version_id, type, company_id, region_code, city,
         techno_park_code, status, status_since, created_by, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', $9, $10, $9, $9)
       ON CONFLICT (notice_id, business_site) WHERE status <> 'withdrawn' DO NOTHING RETURNING id`,
      [
        ...site,
        notice.version.id,
        start.type,
        company.id,
        company.regionCode,
        company.city,
        start.technoParkCode,
        receivedAt,
        start.actor.userId,
      ],
    );
    if (rows[0] !== undefined) return rows[0].id;
    const existing: { id: string; status: string }[] = await tx.query(
      `SELECT id, status FROM applications WHERE notice_id = $1 AND business_site = $2 AND status <> 'withdrawn'`,
      site,
    );
    throw new Refusal('already-started', {
      detail:
        '이 공고에는 사업장마다 신청서를 하나만 쓸 수 있습니다. 이미 있는 신청서를 이어서 작성해 주세요.',
      ...(existing[0] === undefined ? {} : { applicationId: existing[0].id, found: existing[0].status }),
    });
  }
}

function requireWindow({ version }: NoticeWithVersion, receivedAt: Date): void {
  if (receivedAt >= version.opensAt && receivedAt <= version.closesAt) return;
  const found = receivedAt < version.opensAt ? 'upcoming' : 'closed';
  throw new Refusal('notice-closed', {
    found,
    detail: `이 공고의 접수 기간은 ${seoulMoment(version.opensAt)}부터 ${seoulMoment(version.closesAt)}까지(한국시간)입니다.`,
  });
}
