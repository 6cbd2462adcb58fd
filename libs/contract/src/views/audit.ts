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

/** What a verification found to differ: an event, a row, a checkpoint. */
export interface AuditFaultView {
  id: string;
  /** Korean sentence. */
  reason: string;
}

/** `GET /audit/verification` (auditor), and the result of a verification that was a job. */
export interface AuditVerificationView {
  ok: boolean;
  /** `new`: the chains that grew since what was verified before, each whole. */
  extent: 'whole' | 'new';
  /** Number of events checked. */
  checked: number;
  /** Number of rows (제출본, 평가표, 승인 …) held against the events that bind them. */
  checkedRows: number;
  /** Rows that no event binds: they are from before rows were bound, and nothing is known of them. null where not all were looked at. */
  unboundRows: number | null;
  /** Number of checkpoints (확인점) checked. */
  checkedCheckpoints: number;
  /** Number of anchors (기준점) that checkpoints were held against. */
  checkedAnchors: number;
  /** The last checkpoint, whose hash is to be kept elsewhere; null where there is none or something did not fit. */
  latestCheckpoint: { id: string; at: string; hash: string } | null;
  firstBadId: string | null;
  reason: string | null;
  /** At most 50, the first first. */
  faults: AuditFaultView[];
}

/** `POST /audit/verifications` (auditor): the job that verifies; one of its extent that is at work already is told. */
export interface StartedJobView {
  jobId: string;
}

/** `GET /jobs/{jobId}`, by who asked for it. */
export interface JobView {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** Share that is done, from 0 to 1. */
  progress: number;
  /** Of the kind of the job; null until it is done. */
  result: JsonValue;
  askedAt: string;
  endedAt: string | null;
}

/** `GET /audit/verifications/latest` (auditor): what the last job found. */
export interface LatestVerificationView {
  latest: { endedAt: string; verification: AuditVerificationView } | null;
  /** The one at work. */
  runningJobId: string | null;
}

/** `GET /audit/anchors` (auditor): 기준점, a checkpoint that was kept outside the portal. */
export interface AuditAnchorView {
  id: string;
  /** Day in Seoul. */
  day: string;
  checkpointId: string;
  checkpointHash: string;
  madeAt: string;
  mailedTo: string[];
  /** When the time-stamp authority said that it saw the hash; null without one. */
  stampedAt: string | null;
  stampProblem: string | null;
}

/** `GET /audit/anchor-comparison` (auditor): whether a checkpoint that was kept elsewhere stands. */
export interface AnchorComparisonView {
  fits: boolean;
  found: 'same' | 'another-hash' | 'no-such-checkpoint';
}

/** `GET /eligibility-decisions/replay` (auditor): every stored decision made again and compared byte by byte. */
export interface DecisionReplayView {
  ok: boolean;
  checked: number;
  /** Rows from before the record was kept: they cannot be compared. */
  withoutRecord: number;
  firstDifferingId: string | null;
}
