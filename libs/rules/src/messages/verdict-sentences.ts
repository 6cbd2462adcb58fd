import type { Verdict, VerdictState } from '../guidance/verdict.ts';

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
