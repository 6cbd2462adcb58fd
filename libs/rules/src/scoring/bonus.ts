import type { Bonus, BonusItem } from '../core/decision.ts';
import type { NoticeTerms } from '../core/notice.ts';
import type { BonusItemTerms } from '../core/terms.ts';

/** 가점: the best items within the number and the points that the notice lets count. */
export function bonusPoints({ bonus }: NoticeTerms, codes: readonly string[]): Bonus {
  const items: BonusItem[] = [];
  const offered: (BonusItemTerms | undefined)[] = [];
  for (const code of codes) {
    if (items.some((item) => item.code === code)) continue;
    const terms = bonus.items.find((candidate) => candidate.code === code);
    items.push({ code, points: terms?.points ?? 0, counted: false });
    offered.push(terms);
  }
  let sum = 0;
  for (let counted = 0; counted < bonus.maxItems.value; counted += 1) {
    const best = bestLeft(items, offered);
    if (best === undefined) break;
    best.counted = true;
    sum += best.points;
  }
  return { points: Math.min(sum, bonus.maxPoints.value), items };
}

/** The item of most points that may still count; of equal ones the first that was claimed. */
function bestLeft(
  items: readonly BonusItem[],
  offered: readonly (BonusItemTerms | undefined)[],
): BonusItem | undefined {
  let best: BonusItem | undefined;
  for (const [index, item] of items.entries()) {
    const terms = offered[index];
    if (terms === undefined || item.counted || groupCounts(terms.group, items, offered)) continue;
    if (best === undefined || item.points > best.points) best = item;
  }
  return best;
}

/** Whether another item of the group counts already. */
const groupCounts = (
  group: string | null,
  items: readonly BonusItem[],
  offered: readonly (BonusItemTerms | undefined)[],
): boolean =>
  group !== null && items.some(({ counted }, index) => counted && offered[index]?.group === group);
