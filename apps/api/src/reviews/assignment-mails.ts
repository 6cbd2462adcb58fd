import type { EntityManager } from 'typeorm';
import { notifyTechnoPark } from '../notifications/notify.ts';
import type { ReviewAssignment } from './review-assignment.entity.ts';

/** What an evaluator's step means for the TechnoPark; who it was and which points were given, the case alone shows. */
interface AssignmentNews {
  subject: string;
  /** What happened to the case with this receipt number. */
  happened: (receiptNumber: string) => string;
  /** What to do next, once so many sheets are still out. */
  next: (waiting: number) => string;
}

/** 회피: another evaluator may have to be found. */
export const RECUSED: AssignmentNews = {
  subject: '평가위원이 이해관계로 회피했습니다',
  happened: (receiptNumber) =>
    `접수번호 ${receiptNumber} 과제의 평가위원 1명이 이해관계가 있다고 밝혀 평가에서 빠졌습니다.`,
  next: () => '남은 위원으로 정족수가 되는지 확인하고, 모자라면 다른 평가위원을 배정해 주세요.',
};

/** 평가 완료: with the last one the review can be closed. */
export const SHEET_COMPLETED: AssignmentNews = {
  subject: '평가위원이 평가를 마쳤습니다',
  happened: (receiptNumber) => `접수번호 ${receiptNumber} 과제의 평가위원 1명이 평가를 마쳤습니다.`,
  next: (waiting) =>
    waiting === 0
      ? '평가 중인 위원이 더 없습니다. 현장확인과 원가계산을 확인하고 평가를 마감해 주세요.'
      : `아직 마치지 않은 평가위원이 ${String(waiting)}명 있습니다.`,
};

interface Office {
  technoParkCode: string | null;
  receiptNumber: string | null;
  waiting: number;
  completed: number;
}

/**
 * Tells the TechnoPark in charge of a step of the evaluator's own assignment. Call it after the step was recorded: the writers of one
 * case queue up there, so that the last of several evaluators is told of as the last.
 */
export async function tellOfAssignment(
  tx: EntityManager,
  { id, applicationId }: ReviewAssignment,
  { subject, happened, next }: AssignmentNews,
  origin: string,
  at: Date,
): Promise<void> {
  const offices: Office[] = await tx.query(
    `SELECT techno_park_code AS "technoParkCode", receipt_number AS "receiptNumber", waiting, completed
       FROM portal_assignment_office($1)`,
    [id],
  );
  const [office] = offices;
  if (office === undefined || office.technoParkCode === null) return;
  const mail = {
    applicationId,
    subject: `[제조AI 지원사업 포털] ${subject} (접수번호 ${office.receiptNumber ?? '-'})`,
    text: [
      happened(office.receiptNumber ?? '-'),
      `평가를 마친 위원: ${String(office.completed)}명`,
      next(office.waiting),
      '',
      `사건 보기: ${origin}/applications/${applicationId}`,
    ].join('\n'),
  };
  await notifyTechnoPark(tx, office.technoParkCode, mail, at);
}
