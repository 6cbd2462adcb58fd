import type { Bonus, BonusItem } from '../core/decision.ts';
import { type NoticeTerms, type BonusItemTerms } from '../core/terms.ts';

/** 가점: the best items within the number and the points that the notice lets count. */
export function bonusPoints({ bonus }: NoticeTerms, codes: readonly string[]): Bonus {
  const items = claimedOnce(codes).map((code): BonusItem => {
    return { code, points: offeredItem(bonus.items, code)?.points ?? 0, counted: false };
  });
  let sum = 0;
  for (let counted = 0; counted < bonus.maxItems.value; counted += 1) {
    const best = bestLeft(items, bonus.items);
    if (best === undefined) break;
    best.counted = true;
    sum += best.points;
  }
  return { points: Math.min(sum, bonus.maxPoints.value), items };
}

/** The claimed codes, each at its first place. */
export function claimedOnce(codes: readonly string[]): readonly string[] {
  return codes.some((code, index) => codes.indexOf(code) < index) ? [...new Set(codes)] : codes;
}

const offeredItem = (offered: readonly BonusItemTerms[], code: string): BonusItemTerms | undefined =>
  offered.find((item) => item.code === code);

/** The item of most points that may still count; of equal ones the first that was claimed. */
function bestLeft(items: readonly BonusItem[], offered: readonly BonusItemTerms[]): BonusItem | undefined {
  let best: BonusItem | undefined;
  for (const item of items) {
    if (item.counted || item.points <= (best?.points ?? -1)) continue;
    const terms = offeredItem(offered, item.code);
    if (terms !== undefined && !groupCounts(terms.group, items, offered)) best = item;
  }
  return best;
}

/** Whether an item of the group counts already. */
const groupCounts = (
  group: string | null,
  items: readonly BonusItem[],
  offered: readonly BonusItemTerms[],
): boolean =>
  group !== null && items.some(({ code, counted }) => counted && offeredItem(offered, code)?.group === group);
