import { Injectable } from '@nestjs/common';
import type { EligibilityCheckBody, FieldProblem } from '@subsidy/contract';
import {
  checkEligibility,
  GUIDE_NOTICES,
  noticesFor,
  type DecidableNotice,
  type EligibilityInput,
  type EligibilityResult,
} from '@subsidy/rules';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { noticeWords } from '../http/refusals/notices.ts';
import { NoticeShelf } from './notice-shelf.ts';

/** Everything that a check rests on. */
export interface CheckRequest {
  notices: readonly DecidableNotice[];
  input: EligibilityInput;
  asOf: Date;
}

/** 자격 확인: anonymous and stateless; the same body and `asOf` give the same bytes. */
@Injectable()
export class CheckEligibilityService {
  constructor(
    private readonly notices: NoticeShelf,
    private readonly clock: Clock,
  ) {}

  async check(body: EligibilityCheckBody): Promise<EligibilityResult> {
    const { notices, input, asOf } = await this.prepare(body);
    return checkEligibility(notices, input, asOf);
  }

  /**
   * What a body asks: the notices with their version in force, the facts and the moment. Where none is named, those that are
   * open, or all of them. Refuses an unknown notice.
   */
  async prepare(body: EligibilityCheckBody, otherwise: 'open' | 'all' = 'open'): Promise<CheckRequest> {
    const asOf = typeof body.asOf === 'string' ? new Date(body.asOf) : this.clock.now();
    const noticeIds = body.noticeIds ?? undefined;
    const known = await this.knownTo(body, asOf);
    const input = { company: body.company ?? {}, project: body.project ?? {} };
    const all = otherwise === 'all' && noticeIds === undefined;
    const notices = all ? known : noticesFor(known, noticeIds, asOf, input.project.type ?? null);
    return { notices, input, asOf };
  }

  /** The notices to decide on. One that is named and not kept may have been published a moment ago, so they are read anew. */
  private async knownTo(
    { noticeIds }: EligibilityCheckBody,
    asOf: Date,
  ): Promise<readonly DecidableNotice[]> {
    const kept = await this.decidable(asOf, 'kept');
    if (unknownIds(noticeIds ?? [], kept).length === 0) return kept;
    const known = await this.decidable(asOf, 'anew');
    const problems = unknownIds(noticeIds ?? [], known);
    if (problems.length > 0) throw badFields(...problems);
    return known;
  }

  /** The portal's own notices with their version in force, and those that other offices run. */
  private async decidable(asOf: Date, read: 'kept' | 'anew'): Promise<readonly DecidableNotice[]> {
    return [...(await this.notices.inForceOn(seoulDay(asOf), read)), ...GUIDE_NOTICES];
  }
}

function unknownIds(noticeIds: readonly string[], notices: readonly DecidableNotice[]): FieldProblem[] {
  const known = new Set(notices.map(({ id }) => id));
  return noticeIds.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ field: `noticeIds[${index}]`, code: 'unknown-code', message: noticeWords.unknown }],
  );
}
