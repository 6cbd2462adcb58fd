import type { GuideNoticeView } from '@subsidy/contract';
import { instant } from '../../ui/format.ts';

/** 접수 기간 of a guided notice in words; many are not published. */
export function guideWindowText({ opensAt, closesAt }: GuideNoticeView, nowMs: number): string {
  if (opensAt === null || closesAt === null) return '접수 기간이 공개된 자료에 없습니다';
  const span = `${instant(opensAt)} ~ ${instant(closesAt)} (한국시간)`;
  if (nowMs < Date.parse(opensAt)) return `접수 예정: ${span}`;
  return nowMs <= Date.parse(closesAt) ? `접수 중: ${span}` : `접수 마감: ${span}`;
}
