import type { JsonValue } from './common.ts';

/** `GET /applications/{id}/events` item, and `GET /audit/events` (auditor). */
export interface AuditEventView {
  id: string;
  at: string;
  action: string;
  /** Korean sentence. */
  label: string;
  actor: string;
  actorRole: string;
  applicationId: string | null;
  details: JsonValue;
  hash: string;
}

/** `GET /audit/verification` (auditor). */
export interface AuditVerificationView {
  ok: boolean;
  /** Number of events checked. */
  checked: number;
  /** Number of checkpoints (확인점) checked. */
  checkedCheckpoints: number;
  /** The last checkpoint, whose hash is to be kept elsewhere; null where there is none or something did not fit before it. */
  latestCheckpoint: { id: string; at: string; hash: string } | null;
  firstBadId: string | null;
  reason: string | null;
}

/** `GET /eligibility-decisions/replay` (auditor): every stored decision made again and compared byte by byte. */
export interface DecisionReplayView {
  ok: boolean;
  checked: number;
  /** Rows from before the record was kept: they cannot be compared. */
  withoutRecord: number;
  firstDifferingId: string | null;
}
