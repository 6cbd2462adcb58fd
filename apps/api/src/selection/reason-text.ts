import { rankingReasonText, type RankingReason } from '@subsidy/rules';
import type { SelectionItem } from './selection-item.entity.ts';

/** The reason of an item as its row has it. */
export type KeptReason = Pick<SelectionItem, 'reasonCode' | 'reasonValues' | 'reason'>;

/** 선정 사유 as it is kept; null in a run from before codes were. */
export const rankingReasonOf = ({ reasonCode, reasonValues }: KeptReason): RankingReason | null =>
  reasonCode === null ? null : ({ code: reasonCode, values: reasonValues } as RankingReason);

/** 선정 사유 in words; a run from before codes were kept shows what it said then. */
export function reasonText(kept: KeptReason): string {
  const reason = rankingReasonOf(kept);
  return reason === null ? (kept.reason ?? '') : rankingReasonText(reason);
}
