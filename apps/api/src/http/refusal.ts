import type { FieldProblem, Problem } from '@subsidy/contract';
import { requestWords } from './refusals/requests.ts';

/** Every reason to say no, with the status it answers and its Korean title. A new code without both does not compile. */
const REFUSALS = {
  'bad-request': [400, '입력한 내용을 확인해 주세요'],
  'not-signed-in': [401, '로그인이 필요합니다'],
  'too-large': [413, '보낸 내용이 너무 큽니다'],
  'wrong-credentials': [401, '이메일 또는 비밀번호가 맞지 않습니다'],
  forbidden: [403, '이 단계를 진행할 권한이 없습니다'],
  'membership-ended': [403, '이 소속으로는 더 이상 일할 수 없습니다'],
  'membership-changed': [403, '다른 소속으로 바뀌었습니다'],
  'cross-site': [403, '다른 사이트에서 보낸 요청은 받지 않습니다'],
  'own-proposal': [403, '제안한 사람은 승인하거나 반려할 수 없습니다'],
  'own-check': [403, '판정한 사람은 확인하거나 되돌릴 수 없습니다'],
  'not-found': [404, '찾으시는 내용이 없습니다'],
  'out-of-order': [409, '지금 단계에서는 할 수 없습니다'],
  'notice-closed': [409, '접수 기간이 아닙니다'],
  reopened: [409, '기업이 신청서를 다시 열어 고치고 있습니다'],
  'under-check': [409, '요건검토 중이라 다시 열 수 없습니다'],
  'deadline-passed': [409, '마감 시각이 지났습니다'],
  'already-started': [409, '이미 작성 중인 신청서가 있습니다'],
  'already-submitted': [409, '이미 제출했습니다'],
  'idempotency-key-reused': [409, '이미 다른 요청으로 제출했습니다'],
  'company-has-owner': [409, '이미 등록된 기업입니다'],
  'email-taken': [409, '이미 가입한 이메일입니다'],
  'supplement-open': [409, '보완 요청이 진행 중입니다'],
  conflict: [409, '다른 사람이 먼저 바꾸었습니다'],
  'cost-review-open': [409, '원가계산이 아직 확정되지 않았습니다'],
  'already-assigned': [409, '이미 배정한 평가위원입니다'],
  'already-recorded': [409, '이미 처리했습니다'],
  'file-not-ready': [409, '파일을 아직 받을 수 없습니다'],
  incomplete: [422, '아직 채우지 않은 항목이 있습니다'],
  'not-eligible': [422, '신청 자격을 충족하지 않습니다'],
  'too-many-attempts': [429, '로그인 시도가 너무 많습니다'],
  'too-many-requests': [429, '요청이 너무 많습니다'],
  unavailable: [503, '지금은 처리할 수 없습니다'],
  'outcome-unknown': [503, '처리되었는지 확인하지 못했습니다'],
  'storage-full': [507, '지금은 저장할 수 없습니다'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof REFUSALS;

/** What a refusal may carry beside its code. */
export interface RefusalContents {
  /** Korean sentence: what is wrong, the limit, how to mend it. */
  detail?: string;
  errors?: FieldProblem[];
  /** The status found, on 409. */
  found?: string;
  applicationId?: string;
  retryAfterSeconds?: number;
  /** On `conflict`: what stands now, of each thing that was sent from an older version. */
  conflicts?: NonNullable<Problem['conflicts']>;
}

/** The only expected error: a "no" with a code, a Korean reason and, where it is about fields, each bad field. */
export class Refusal extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: RefusalCode,
    readonly contents: RefusalContents = {},
  ) {
    super(code);
    [this.status, this.title] = REFUSALS[code];
  }
}

/** 400 that names bad fields. */
export function badFields(...errors: FieldProblem[]): Refusal {
  return new Refusal('bad-request', { errors });
}

/** 400 for an address, or a part of one, that is none. */
export function wrongAddress(): Refusal {
  return new Refusal('bad-request', {
    detail: requestWords.wrongAddress,
  });
}
