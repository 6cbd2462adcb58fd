import { supportKrwOf, type DecidableNotice, type EligibilityInput } from '@subsidy/rules';
import type * as AllAdvice from '@subsidy/rules/advice';
import type { AdviceOption } from '@subsidy/rules/advice';
import { useMemo, useState } from 'react';
import type { ResultWords } from '../../../i18n/results-ko.ts';
import { lateModule } from '../../../ui/late-module.ts';
import { MoneyField } from '../../../ui/number-field.tsx';
import { useCheckWording, type CheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';

/** Works in the browser, so that the cash is sent nowhere; comes when it is first asked. */
const adviceRules = lateModule(() => import('@subsidy/rules/advice'));

/** What the cash is planned on. */
export interface AdviceQuestion {
  notices: readonly DecidableNotice[];
  input: EligibilityInput;
  asOf: number;
}

/** 우리 회사가 낼 수 있는 현금: the largest total cost that it carries in the best way. */
export function CashPlan({ option, question }: { option: AdviceOption; question: AdviceQuestion }) {
  const words = useResultWords();
  const wording = useCheckWording();
  const [cashKrw, setCashKrw] = useState<number | null>(null);
  const rules = adviceRules.useModule();
  const text = useMemo(
    () =>
      cashKrw === null || rules === null
        ? ''
        : cashText(cashKrw, { option, question, words, wording, rules }),
    [cashKrw, option, question, words, wording, rules],
  );
  return (
    <div className="no-print">
      <MoneyField
        label={words.advice.cash}
        hint={words.advice.cashHint}
        required={false}
        value={cashKrw}
        onValueChange={setCashKrw}
      />
      <p role="status">{text}</p>
    </div>
  );
}

/** What this much cash brings; the same limits on payment in kind as the best cost above it. */
function cashText(
  maxCashKrw: number,
  {
    option: { noticeId, type, bestCost },
    question: { notices, input, asOf },
    words: { advice: words },
    wording: { wonInWords },
    rules: { bestTotalCost },
  }: {
    option: AdviceOption;
    question: AdviceQuestion;
    words: ResultWords;
    wording: CheckWording;
    rules: typeof AllAdvice;
  },
): string {
  const notice = notices.find(({ id }) => id === noticeId);
  if (notice === undefined || bestCost === null) return '';
  const found = bestTotalCost(notice, type, input, new Date(asOf), { maxCashKrw, inKind: 'most' });
  if (found === null) return words.cashTooLittle;
  const { best, largest } = found;
  // A larger project than the best one needs more cash and brings no more support.
  if (largest === null || supportKrwOf(best) >= supportKrwOf(bestCost)) {
    return words.enoughCash(wonInWords(best.totalCostKrw), wonInWords(best.companyCashKrw));
  }
  return words.withCash(
    wonInWords(maxCashKrw),
    wonInWords(largest.totalCostKrw),
    wonInWords(supportKrwOf(largest)),
  );
}
