import { rankingReasonText, type RankingReason } from '@subsidy/rules';
import type { SelectionItem } from './selection-item.entity.ts';

/** The reason of an item as its row has it. */
export type KeptReason = Pick<SelectionItem, 'reasonCode' | 'reasonValues' | 'reason'>;

/** 선정 사유 in words; a run from before codes were kept shows what it said then. */
export function reasonText({ reasonCode, reasonValues, reason }: KeptReason): string {
  if (reasonCode === null) return reason ?? '';
  return rankingReasonText({ code: reasonCode, values: reasonValues } as RankingReason);
}
