import { columnsAsJson, type BoundKind } from '../audit/bound-rows.ts';

const VERSION = ['id', 'notice_id', 'version', 'terms', 'terms_sha256'];
const WINDOWS = ['published_on', 'opens_at', 'closes_at', 'plan_opens_at', 'plan_closes_at'];

/** 공고 판 with its terms and windows; the windows of a sample move with the day. */
export const BOUND_VERSIONS: BoundKind = {
  kind: 'notice-version',
  select: `SELECT t.id, 'notice:' || t.notice_id AS chain, ${columnsAsJson(VERSION)} || jsonb_build_object('title', n.title, 'office_id', n.office_id) ||
      CASE WHEN n.sample THEN '{}' ELSE ${columnsAsJson(WINDOWS)} END AS row
    FROM notice_versions t JOIN notices n ON n.id = t.notice_id`,
};
