import { MoneyBar, moneyParts } from '../../../ui/money-bar.tsx';
import { useCheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';

/** Who pays what of a plan, in the words of the check. */
export function ResultMoney({ plan }: { plan: Parameters<typeof moneyParts>[0] }) {
  const words = useResultWords();
  const { wonInWords } = useCheckWording();
  return (
    <MoneyBar
      parts={moneyParts(plan, words.payers)}
      title={words.whoPays}
      words={{
        total: words.total,
        totalCost: words.totalCost,
        payer: words.payer,
        amount: words.amount,
        share: words.share,
        inWords: wonInWords,
        exact: words.exact,
      }}
    />
  );
}
