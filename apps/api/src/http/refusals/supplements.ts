import { dayInWords } from '@subsidy/rules';

/** 보완 요청과 답변: what an answer says when it is no, about supplement requests and answers. */
export const supplementWords = {
  stillOpen: (dueOn: string) =>
    `보완 요청이 진행 중입니다. 기업이 답변하거나 기한(${dayInWords(dueOn)})이 지난 뒤에 할 수 있습니다.`,
  dueBetween: ({ firstOn, lastOn }: { firstOn: string; lastOn: string }) =>
    `보완 기한은 ${dayInWords(firstOn)}부터 ${dayInWords(lastOn)}까지의 날로 정해 주세요(내일부터 30일 안).`,
  submittedOnly: '보완은 요건검토 중(제출 완료)인 신청서에만 요청할 수 있습니다.',
  notFound: '보완 요청을 찾을 수 없습니다.',
  answered: '이미 답변한 보완 요청입니다.',
  late: (dueOn: string) =>
    `보완 기한(${dayInWords(dueOn)} 24시, 한국시간)이 지나 답변을 받을 수 없습니다. 관할 테크노파크에 문의해 주세요.`,
  fieldOrDocument: '보완할 항목이나 서류 중 하나만 지정해 주세요.',
  unknownItem: '신청서에 없는 항목입니다. 신청 단계의 항목만 보완을 요청할 수 있습니다.',
  itemTwice: '같은 항목을 두 번 지정할 수 없습니다.',
  itemMissing: '요청받은 내용을 아직 넣지 않았습니다.',
};
