import { seoulMoment } from '../clock.ts';

/** 공고: 유형, 접수 기간, 날짜: what an answer says when it is no, about its types, windows and days. */
export const noticeWords = {
  unknown: '없는 공고입니다. 공고 목록에서 골라 주세요.',
  typeNotOffered: '이 공고에 없는 유형입니다.',
  windowShut: ({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }) =>
    `이 공고의 접수 기간은 ${seoulMoment(opensAt)}부터 ${seoulMoment(closesAt)}까지(한국시간)입니다.`,
  notFound: '공고를 찾을 수 없습니다.',
  anotherOffice: '다른 전담기관의 공고입니다. 우리 기관의 공고를 골라 주세요.',
  typesOffered: (labels: readonly string[]) => `이 공고의 유형 중 하나여야 합니다: ${labels.join(', ')}`,
};
