/** What of a case is marked beside its status. */
interface Marked {
  openSupplementRequestId: string | null;
  supplementAnsweredAt: string | null;
  failToConfirm: boolean;
  failReconsidered: boolean;
}

const SUPPLEMENT_OPEN = '보완 요청';
/** 보완 답변 도착: an answer that nobody has looked at. */
export const SUPPLEMENT_ANSWERED = '보완 답변 도착';
const FAIL_TO_CONFIRM = '부적합 확인 대기';
const FAIL_RECONSIDERED = '재심의 결정 대기';

/** What stands beside the status of a case for its company: an open supplement request. */
export const companyMarksOf = ({
  openSupplementRequestId,
}: Pick<Marked, 'openSupplementRequestId'>): string[] =>
  openSupplementRequestId === null ? [] : [SUPPLEMENT_OPEN];

/** What stands beside it for those who work on it: also an answer nobody has looked at, a fail to confirm, and one that is reconsidered. */
export const marksOf = (row: Marked): string[] => [
  ...companyMarksOf(row),
  ...(row.supplementAnsweredAt === null ? [] : [SUPPLEMENT_ANSWERED]),
  ...(row.failToConfirm ? [FAIL_TO_CONFIRM] : []),
  ...(row.failReconsidered ? [FAIL_RECONSIDERED] : []),
];
