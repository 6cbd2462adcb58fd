import type { PublishedNotice } from '../../core/notice.ts';
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
