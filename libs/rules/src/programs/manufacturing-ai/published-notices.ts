import { addDays, dayInKorea } from '../../core/calendar.ts';
import type { NoticeWindows, PublishedNotice } from '../../core/notice.ts';
import { NOTICE_2025 } from './notices/2025.ts';
import { NOTICE_2026 } from './notices/2026.ts';

/** The real notices with their real windows. The closing hour of the plan window is read from the intake's (inferred). */
export const PUBLISHED_NOTICES: readonly PublishedNotice[] = [
  {
    id: '2026-manufacturing-ai',
    title: '2026년도 제조AI특화 스마트공장 구축지원사업',
    program: 'manufacturing-ai',
    officeId: 'national',
    sample: false,
    version: 1,
    publishedOn: '2026-03-19',
    opensAt: '2026-03-19T00:00:00+09:00',
    closesAt: '2026-04-20T17:00:00+09:00',
    planOpensAt: '2026-04-27T00:00:00+09:00',
    planClosesAt: '2026-05-11T17:00:00+09:00',
    terms: NOTICE_2026,
  },
  {
    id: '2025-ai-track',
    title: '2025년도 자율형공장(AI트랙) 구축지원사업',
    program: 'manufacturing-ai',
    officeId: 'national',
    sample: false,
    version: 1,
    publishedOn: '2025-07-11',
    opensAt: '2025-08-01T00:00:00+09:00',
    closesAt: '2025-08-14T17:00:00+09:00',
    planOpensAt: '2025-08-25T00:00:00+09:00',
    planClosesAt: '2025-09-26T17:00:00+09:00',
    terms: NOTICE_2025,
  },
];

const morning = (on: string): string => `${on}T00:00:00+09:00`;
const closing = (on: string): string => `${on}T17:00:00+09:00`;

function sampleNotice(
  id: string,
  title: string,
  publishedOn: string,
  windows: NoticeWindows,
): PublishedNotice {
  return {
    id,
    title,
    program: 'manufacturing-ai',
    officeId: 'national',
    sample: true,
    version: 1,
    publishedOn,
    ...windows,
    terms: NOTICE_2026,
  };
}

/**
 * 예시 공고: the figures of 2026 with windows around today. One is still open, one closed yesterday, and one is in review:
 * the sample season stands there, so that the open one stays free for whoever tries the portal.
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
  ];
}
