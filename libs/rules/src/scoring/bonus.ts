import type { Bonus } from '../core/decision.ts';
import type { NoticeTerms } from '../core/notice.ts';
import type { BonusItemTerms } from '../core/terms.ts';

/** 가점: the best items within the number and the points that the notice lets count. */
export function bonusPoints({ bonus }: NoticeTerms, codes: readonly string[]): Bonus {
  if (codes.length === 0) return { points: 0, items: [] };
  const claimed = [...new Set(codes)];
  const offered = claimed.flatMap((code) => bonus.items.find((item) => item.code === code) ?? []);
  const counted = new Set(bestOfGroups(offered).slice(0, bonus.maxItems.value));
  const sum = [...counted].reduce((total, { points }) => total + points, 0);
  return {
    points: Math.min(sum, bonus.maxPoints.value),
    items: claimed.map((code) => {
      const item = offered.find((candidate) => candidate.code === code);
      return { code, points: item?.points ?? 0, counted: item !== undefined && counted.has(item) };
    }),
  };
}

/** The items by points, the highest first, one of each group; ties keep the order in which they were claimed. */
function bestOfGroups(items: readonly BonusItemTerms[]): BonusItemTerms[] {
  const groups = new Set<string>();
  const byPoints = [...items].sort((a, b) => b.points - a.points);
  return byPoints.filter(({ group }) => {
    if (group === null) return true;
    if (groups.has(group)) return false;
    groups.add(group);
    return true;
  });
}
