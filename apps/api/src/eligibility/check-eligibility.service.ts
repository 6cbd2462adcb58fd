import { Injectable } from '@nestjs/common';
import type { EligibilityCheckBody, FieldProblem } from '@subsidy/contract';
import { checkEligibility, noticesFor, type EligibilityResult, type NoticeInForce } from '@subsidy/rules';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { NoticeShelf } from './notice-shelf.ts';

/** 자격 확인: anonymous and stateless; the same body and `asOf` give the same bytes. */
@Injectable()
export class CheckEligibilityService {
  constructor(
    private readonly notices: NoticeShelf,
    private readonly clock: Clock,
  ) {}

  async check(body: EligibilityCheckBody): Promise<EligibilityResult> {
    const asOf = typeof body.asOf === 'string' ? new Date(body.asOf) : this.clock.now();
    const noticeIds = body.noticeIds ?? undefined;
    const inForce = await this.notices.inForceOn(seoulDay(asOf));
    refuseUnknown(noticeIds ?? [], inForce);
    const input = { company: body.company ?? {}, project: body.project ?? {} };
    return checkEligibility(noticesFor(inForce, noticeIds, asOf), input, asOf);
  }
}

function refuseUnknown(noticeIds: readonly string[], inForce: readonly NoticeInForce[]): void {
  const known = new Set(inForce.map(({ id }) => id));
  const problems = noticeIds.flatMap((id, index): FieldProblem[] =>
    known.has(id)
      ? []
      : [
          {
            field: `noticeIds[${index}]`,
            code: 'unknown-code',
            message: `없는 공고입니다: ${id}. GET /notices의 id를 보내 주세요.`,
          },
        ],
  );
  if (problems.length > 0) throw badFields(...problems);
}
