import { dayInWords } from '@subsidy/rules';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 기준점: to a named person outside, who keeps the mail. */
export const checkpointKept: MailText<{
  to: string;
  day: string;
  checkpointId: string;
  checkpointHash: string;
}> = ({ to, day, checkpointId, checkpointHash }, origin) => ({
  to: [toPerson(to)],
  subject: `${PORTAL} ${dayInWords(day)} 감사 기록 기준점 ${checkpointId}번`,
  text: [
    '이 메일을 지우지 말고 보관해 주세요. 하실 일은 이것뿐입니다.',
    '',
    `날짜: ${dayInWords(day)}`,
    `확인점 번호: ${checkpointId}`,
    `지문: ${checkpointHash}`,
    '',
    '이 지문은 이날까지 포털에 쌓인 모든 기록에서 계산한 값입니다. 나중에 누군가 기록을 고치거나 지우면 지문이 달라집니다.',
    '감사자가 요청하면 번호와 지문을 알려 주세요. 감사 기록 화면의 기준점 대조에 넣으면 그대로인지 바로 알 수 있습니다.',
    `${origin}/audit`,
  ],
});
