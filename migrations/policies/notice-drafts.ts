import { OFFICE, type TablePolicies } from './policy.ts';

const OF_OFFICE = 'office_id = (SELECT portal_office())';

/** Whoever asks has just published the draft that a notice of this id comes from. */
export const OF_DRAFT = (noticeId: string): string =>
  `EXISTS (SELECT 1 FROM notice_drafts d WHERE d.notice_id = ${noticeId} AND d.status = 'published'
     AND d.published_by = (SELECT portal_actor()) AND d.office_id = (SELECT portal_office()))`;

/** 공고 초안: of one office alone; an officer writes and proposes, another person publishes. */
export const NOTICE_DRAFTS_POLICIES: TablePolicies = {
  table: 'notice_drafts',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'admin', 'system'] },
    { verb: 'SELECT', by: OFFICE, where: OF_OFFICE },
    {
      verb: 'INSERT',
      by: ['officer'],
      where: `${OF_OFFICE} AND status = 'draft' AND created_by = (SELECT portal_actor())`,
    },
    {
      verb: 'UPDATE',
      by: ['officer'],
      where: OF_OFFICE,
      becomes: `${OF_OFFICE} AND (status = 'draft' OR (status = 'proposed' AND proposed_by = (SELECT portal_actor())))`,
    },
    {
      verb: 'UPDATE',
      by: ['approver'],
      where: OF_OFFICE,
      becomes: `${OF_OFFICE} AND status = 'published' AND published_by = (SELECT portal_actor()) AND published_by <> proposed_by`,
    },
    { verb: 'INSERT', by: ['system'], where: `status = 'draft'` },
  ],
  columns: {
    notice_id: [],
    office_id: [],
    created_by: [],
    ...Object.fromEntries(
      [
        ...[
          'title',
          'opens_at',
          'closes_at',
          'plan_opens_at',
          'plan_closes_at',
          'terms',
          'version',
          'edited_at',
        ],
        ...['proposed_by', 'proposed_by_name', 'proposed_at'],
      ].map((column) => [column, ['officer'] as const]),
    ),
    published_by: ['approver'],
    published_at: ['approver'],
  },
};
