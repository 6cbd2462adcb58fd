import type { JsonValue } from '../../core/json.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { figureIn, has, items, member, numberIn, placed, valueOf } from './loose.ts';
import { below, type Report } from './shape.ts';

// Whose money it is: rates that come to more than the cost, limits that no plan can keep.

const WHOLE_BP = 10_000;
const PAYERS = ['government', 'leadCompany', 'local'] as const;

/** 사업비 of one type. */
export function moneyMeaning(type: JsonValue, path: string, report: Report, warn: Report): void {
  ratesMeaning(type, path, report);
  openFigures(type, path, report);
  if (has(type, 'leadPledge') && !has(type, 'leadCompany'))
    report(`${path}.leadPledge`, termsWords.pledgeWithoutShare);
  feeSteps(type, path, report);
  if (PAYERS.every((payer) => !has(type, payer)) && items(member(type, 'topUps')).length === 0)
    warn(path, termsWords.nobodyPays);
}

/** 분담 비율: what the payers give together, up to the one with which it is more than the cost. */
function ratesMeaning(type: JsonValue, path: string, report: Report): void {
  let sumBp = 0;
  const add = (rateBp: number, place: string): void => {
    if (sumBp + rateBp > WHOLE_BP) report(`${place}.rateBp`, termsWords.payersAboveWhole(sumBp + rateBp));
  };
  for (const payer of PAYERS) {
    const rateBp = figureIn(member(type, payer), 'rateBp') ?? 0;
    add(rateBp, below(path, payer));
    sumBp += rateBp;
  }
  for (const [index, topUp] of placed(member(type, 'topUps')))
    add(figureIn(topUp, 'rateBp') ?? 0, `${path}.topUps[${String(index)}]`);
  companyMeaning(type, path, WHOLE_BP - sumBp, report);
}

/** 기업부담 한도 below what the others leave. */
function companyMeaning(type: JsonValue, path: string, leastBp: number, report: Report): void {
  const mostBp = figureIn(type, 'companyMaxRateBp') ?? WHOLE_BP;
  const isOpen = PAYERS.some((payer) => has(type, payer) && figureIn(member(type, payer), 'rateBp') === null);
  if (!isOpen && leastBp > mostBp)
    report(`${path}.companyMaxRateBp`, termsWords.companyPaysMore(leastBp, mostBp));
}

/** 공개되지 않은 수치: whoever takes applications has to say how much there is. */
function openFigures(type: JsonValue, path: string, report: Report): void {
  for (const payer of PAYERS) {
    for (const figure of ['rateBp', 'maxKrw']) {
      // 출연 확인: what the lead company pays it says itself, with or without a cap.
      const isSaid = payer === 'leadCompany' && figure === 'maxKrw' && has(type, 'leadPledge');
      if (!isSaid && valueOf(member(type, payer), figure) === null)
        report(`${path}.${payer}.${figure}`, termsWords.openFigure);
    }
  }
}

function feeSteps(type: JsonValue, path: string, report: Report): void {
  const steps = items(valueOf(member(type, 'requiredCosts'), 'accountingFee'));
  const rises = steps.every((step, index) => {
    const upTo = member(step, 'upToKrw');
    if (index === steps.length - 1) return true;
    const next = numberIn(steps[index + 1], 'upToKrw');
    return typeof upTo === 'number' && (next === null || upTo < next);
  });
  if (!rises) report(`${path}.requiredCosts.accountingFee.value`, termsWords.feeSteps);
}
