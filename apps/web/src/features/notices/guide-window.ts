import type { GuideNoticeView } from '@subsidy/contract';
import { instant } from '../../ui/format.ts';

/** 접수 기간 of a guided notice in words; many are not published. */
export const guideWindowText = ({
  opensAt,
  closesAt,
}: Pick<GuideNoticeView, 'opensAt' | 'closesAt'>): string =>
  opensAt === null || closesAt === null
    ? '접수 기간은 공개된 자료에 없습니다'
    : `${instant(opensAt)} ~ ${instant(closesAt)} (한국시간)`;
