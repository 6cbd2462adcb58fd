import type { NotMeant } from '../guidance/elsewhere.ts';
import type { Verdict, VerdictState } from '../guidance/verdict.ts';
import { LED_PROGRAM } from '../programs/led-program.ts';
import { programLabel } from './labels.ts';

const SENTENCES: Readonly<Record<VerdictState, (toConfirm: number) => string>> = {
  'can-apply': () => '신청할 수 있습니다',
  'choose-supplier': () => '공급기업만 고르면 신청할 수 있습니다',
  'to-confirm': (count) => `확인할 것 ${String(count)}가지`,
  'not-now': () => '조건은 맞고, 지금은 접수 기간이 아닙니다',
  'to-confirm-later': (count) => `확인할 것 ${String(count)}가지, 지금은 접수 기간이 아닙니다`,
  'not-like-this': () => '이대로는 안 됩니다',
};

/** 판정 in plain words. */
export const verdictSentence = ({ state, toConfirm }: Pick<Verdict, 'state' | 'toConfirm'>): string =>
  SENTENCES[state](toConfirm);

const ELSEWHERE: Readonly<Record<NotMeant, () => string>> = {
  'not-manufacturer': () =>
    '제조업 기업을 위한 사업들입니다. AI 제품을 만들어 파신다면 ‘AI 응용제품 신속 상용화(AX-Sprint)’, 솔루션이나 설비를 공급하신다면 ‘공급기업 역량진단’을 보세요.',
  'too-large': () =>
    `중소·중견기업을 위한 사업들입니다. 대기업은 협력사를 돕는 ‘${programLabel(LED_PROGRAM)}’의 주관기관이 되거나, 산업부의 ‘M.AX 얼라이언스’와 ‘AI팩토리 선도사업’을 보세요.`,
};

/** 다른 곳 안내 in one sentence; the linked supports below say more. */
export const elsewhereSentence = (why: NotMeant): string => ELSEWHERE[why]();
