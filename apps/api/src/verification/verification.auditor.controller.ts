import { Controller, Res, StreamableFile } from '@nestjs/common';
import type {
  AnchorComparisonView,
  AuditAnchorView,
  AuditVerificationView,
  InputOf,
  LatestVerificationView,
  Page,
  StartedJobView,
} from '@subsidy/contract';
import {
  ANCHORS,
  ANCHOR_STAMP,
  COMPARE_ANCHOR,
  LATEST_VERIFICATION,
  START_VERIFICATION,
  VERIFY_AUDIT,
} from '@subsidy/contract/routes';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { AnchorQueries } from './anchor.queries.ts';
import { VerifyRecordService } from './verify-record.service.ts';

/** 감사 기록 검증 and 기준점. */
@Controller()
export class VerificationAuditorController {
  constructor(
    private readonly verifyRecord: VerifyRecordService,
    private readonly anchors: AnchorQueries,
  ) {}

  @Route(VERIFY_AUDIT)
  verify(@CurrentActor() actor: Actor): Promise<AuditVerificationView> {
    return this.verifyRecord.verify(actor);
  }

  @Route(START_VERIFICATION)
  async start(
    @Input() { body }: InputOf<typeof START_VERIFICATION>,
    @CurrentActor() actor: Actor,
  ): Promise<StartedJobView> {
    return { jobId: await this.verifyRecord.start(body.extent, actor) };
  }

  @Route(LATEST_VERIFICATION)
  latest(@CurrentActor() actor: Actor): Promise<LatestVerificationView> {
    return this.verifyRecord.latest(actor);
  }

  @Route(ANCHORS)
  list(@CurrentActor() actor: Actor): Promise<Page<AuditAnchorView>> {
    return this.anchors.list(actor);
  }

  @Route(ANCHOR_STAMP)
  async stamp(
    @Input() { params: { anchorId } }: InputOf<typeof ANCHOR_STAMP>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const stamp = await this.anchors.stamp(anchorId, actor);
    void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(stamp, {
      type: 'application/timestamp-reply',
      disposition: `attachment; filename="anchor-${anchorId}.tsr"`,
      length: stamp.length,
    });
  }

  @Route(COMPARE_ANCHOR)
  compare(
    @Input() { query: { number, hash } }: InputOf<typeof COMPARE_ANCHOR>,
    @CurrentActor() actor: Actor,
  ): Promise<AnchorComparisonView> {
    return this.anchors.compare(Number(number), hash.toLowerCase(), actor);
  }
}
