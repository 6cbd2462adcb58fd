import type { TextFault } from '../texts/read-text.ts';

/** What is wrong with a text, and how to mend it. */
const FAULTS: Readonly<Record<TextFault, string>> = {
  control: '화면에 보이지 않는 제어 문자가 들어 있습니다. 지우고 다시 입력해 주세요.',
  direction: '글자의 방향을 바꾸는 보이지 않는 문자가 들어 있습니다. 지우고 다시 입력해 주세요.',
  'line-break': '한 줄로 입력해 주세요. 줄바꿈과 탭은 넣을 수 없습니다.',
};

/** A fault of a text in words. */
export const textFaultMessage = (fault: TextFault): string => FAULTS[fault];

/** Why a name with an address in it is refused. */
export const NOT_A_NAME = '이름만 적어 주세요. 인터넷 주소나 전자우편 주소는 넣을 수 없습니다.';
