import type { GuideNoticeView } from '@subsidy/contract';
import { instant, isoDayOf } from '../../ui/format.ts';

/** Where the window of a guided notice stands. */
export type GuideWindow = 'open' | 'upcoming' | 'closed' | 'unknown';

/** 지난 연도 공고: kept for reference, its year is over. */
export const isOfPastYear = ({ terms }: GuideNoticeView, nowMs: number): boolean =>
  terms.year < Number(isoDayOf(nowMs).slice(0, 4));

/** 접수 상태 of a guided notice: one without published days and of an earlier year is over. */
export function guideWindowOf(notice: GuideNoticeView, nowMs: number): GuideWindow {
  const { opensAt, closesAt } = notice;
  if (opensAt === null || closesAt === null) return isOfPastYear(notice, nowMs) ? 'closed' : 'unknown';
  if (nowMs < Date.parse(opensAt)) return 'upcoming';
  return nowMs <= Date.parse(closesAt) ? 'open' : 'closed';
}

/** 접수 기간 of a guided notice in words; many are not published. */
export const guideWindowText = ({ opensAt, closesAt }: GuideNoticeView): string =>
  opensAt === null || closesAt === null
    ? '접수 기간은 공개된 자료에 없습니다'
    : `${instant(opensAt)} ~ ${instant(closesAt)} (한국시간)`;
