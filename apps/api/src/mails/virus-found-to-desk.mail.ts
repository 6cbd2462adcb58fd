import { infectedFile, type InfectedFile } from './infected-file.ts';
import { numberOf, toTechnoPark, type MailText } from './mail.ts';

/** 악성코드 발견 in what was filed: to the TechnoPark, which may ask for a new file. */
export const virusFoundToDesk: MailText<InfectedFile> = (found, origin) => {
  const { mail, head, link } = infectedFile(found, origin);
  return {
    to: [toTechnoPark(found.application)],
    ...mail,
    text: [
      `${numberOf(found.application)}의 ${head}`,
      '제출은 유효하며 파일만 열리지 않습니다. 필요하면 보완을 요청해 새 파일을 받아 주세요.',
      '',
      link,
    ],
  };
};
