import { addDays, dayInKorea } from '../../core/calendar.ts';
import type { NoticeWindows, PublishedNotice } from '../../core/notice.ts';
import { SAMPLE_AI_TRACK } from './ai-track.ts';
import { SAMPLE_ADVANCED } from './advanced.ts';
import { SAMPLE_JEONBUK } from './jeonbuk.ts';
import { SAMPLE_MICRO } from './micro.ts';
import { SAMPLE_WIN_WIN } from './win-win.ts';

const morning = (on: string): string => `${on}T00:00:00+09:00`;
const closing = (on: string): string => `${on}T17:00:00+09:00`;

function sampleNotice(
  id: string,
  title: string,
  publishedOn: string,
  windows: NoticeWindows,
  { terms, officeId }: Pick<PublishedNotice, 'terms' | 'officeId'> = {
    terms: SAMPLE_AI_TRACK,
    officeId: 'national',
  },
): PublishedNotice {
  return {
    id,
    title,
    program: terms.program,
    officeId,
    sample: true,
    version: 1,
    publishedOn,
    ...windows,
    terms,
  };
}

/**
 * 예시 공고: the figures of the AI track of 2026 with windows around today. One is still open, one closed yesterday, and one is in
 * review: the sample season stands there, so that the open one stays free for whoever tries the portal. Beside them, open as well,
 * the practice notices of other programs.
 */
export function sampleNotices(now: Date): readonly PublishedNotice[] {
  const today = dayInKorea(now);
  return [
    sampleNotice(
      'sample-open',
      '[예시] 2026년도 제조AI특화 스마트공장 구축지원사업 (접수 중)',
      addDays(today, -14),
      {
        opensAt: morning(addDays(today, -14)),
        closesAt: closing(addDays(today, 30)),
        planOpensAt: morning(addDays(today, -7)),
        planClosesAt: closing(addDays(today, 45)),
      },
    ),
    sampleNotice(
      'sample-closed',
      '[예시] 2026년도 제조AI특화 스마트공장 구축지원사업 (접수 마감)',
      addDays(today, -33),
      {
        opensAt: morning(addDays(today, -33)),
        closesAt: closing(addDays(today, -1)),
        planOpensAt: morning(addDays(today, 6)),
        planClosesAt: closing(addDays(today, 20)),
      },
    ),
    sampleNotice(
      'sample-season',
      '[예시] 2026년도 제조AI특화 스마트공장 구축지원사업 (심사 진행 중)',
      addDays(today, -60),
      {
        opensAt: morning(addDays(today, -60)),
        closesAt: closing(addDays(today, -40)),
        planOpensAt: morning(addDays(today, -38)),
        planClosesAt: closing(addDays(today, 14)),
      },
    ),
    practiceNotice('sample-jeonbuk', '[연습용] 2026년 전북형 스마트공장 구축지원사업', today, {
      terms: SAMPLE_JEONBUK,
      officeId: 'jeonbuk',
    }),
    practiceNotice('sample-advanced', '[연습용] 2026년 정부형 고도화 스마트공장 구축지원사업', today, {
      terms: SAMPLE_ADVANCED,
      officeId: 'national',
    }),
    practiceNotice('sample-micro', '[연습용] 2026년 소공인 스마트제조 지원사업', today, {
      terms: SAMPLE_MICRO,
      officeId: 'national',
    }),
    practiceNotice('sample-win-win', '[연습용] 2026년 대중소 상생형 스마트공장 지원사업', today, {
      terms: SAMPLE_WIN_WIN,
      officeId: 'national',
    }),
  ];
}

/** 연습용 공고: opened a day after the sample of the AI track, so that that one stays the first. */
const practiceNotice = (
  id: string,
  title: string,
  today: string,
  of: Pick<PublishedNotice, 'terms' | 'officeId'>,
): PublishedNotice => {
  const hasPlan = of.terms.stages.includes('plan');
  return sampleNotice(
    id,
    title,
    addDays(today, -13),
    {
      opensAt: morning(addDays(today, -13)),
      closesAt: closing(addDays(today, 30)),
      planOpensAt: hasPlan ? morning(addDays(today, -7)) : null,
      planClosesAt: hasPlan ? closing(addDays(today, 45)) : null,
    },
    of,
  );
};
