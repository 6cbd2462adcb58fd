import type { SelectionRunView } from '@subsidy/contract';
import { selectionResultLabel } from '@subsidy/rules';
import { budgetInWords, supportInWords } from './budget-words.ts';

/** What follows from a run, in figures; of an appeal, the result before and after. */
export function Consequence({ run }: { run: SelectionRunView }) {
  const { appeal, companyName, counts } = run;
  const money = (
    <>
      <strong>{supportInWords(run)}</strong>, 예산 {budgetInWords(run)} 안
    </>
  );
  if (appeal !== null) {
    return (
      <ul>
        <li>
          {companyName}: {selectionResultLabel(appeal.former)} →{' '}
          <strong>{selectionResultLabel(appeal.result)}</strong>
        </li>
        {appeal.result === 'selected' && <li>{money}</li>}
      </ul>
    );
  }
  return (
    <ul>
      <li>
        선정 <strong>{counts.selected}건</strong>, {money}
      </li>
      <li>
        예비 {counts.reserve}건, 미선정 {counts.notSelected}건 (모두 {run.items.length}건)
      </li>
    </ul>
  );
}

/** What an approval asks, by what it decides. */
export const approvalQuestion = ({ appeal, counts }: SelectionRunView): string =>
  appeal === null ? `${String(counts.selected)}건 선정을 승인할까요?` : '재심의를 승인할까요?';

/** What an approved run has done. */
export const approvedText = ({ appeal, companyName, counts }: SelectionRunView): string =>
  appeal === null
    ? `${String(counts.selected)}개 기업이 선정되었고 결과가 모든 기업에 메일로 통보되었습니다.`
    : `${companyName ?? '기업'}의 결과를 ${selectionResultLabel(appeal.former)}에서 다시 정해 메일로 알렸습니다: ${selectionResultLabel(appeal.result)}`;
