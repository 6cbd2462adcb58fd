import type { BonusCode } from '../core/codes.ts';
import type { BonusItem } from '../core/decision.ts';
import { bonusLabel } from './labels.ts';

/** 가점: which of the chosen items count, and what proves them. */

const named = (items: readonly BonusItem[]): string =>
  items.map(({ code, points }) => `"${bonusLabel(code)}"(${points}점)`).join(', ');

export const whichCount = (
  maxItems: number,
  maxPoints: number,
  counted: readonly BonusItem[],
  left: readonly BonusItem[],
  points: number,
): string =>
  [
    `가점은 점수가 높은 ${maxItems}개 항목까지, 합계 ${maxPoints}점까지 인정됩니다. 점수가 같으면 목록에서 앞선 항목을, 같은 공모전에서는 하나만 셉니다.`,
    `고른 ${counted.length + left.length}개 가운데 인정되는 항목: ${counted.length === 0 ? '없음' : named(counted)}, 모두 ${points}점.`,
    ...(left.length === 0 ? [] : [`인정되지 않는 항목: ${named(left)}.`]),
  ].join(' ');

interface Wanted {
  code: BonusCode;
  evidence: string;
}

const listed = (wanted: readonly Wanted[]): string =>
  wanted.map(({ code, evidence }) => `"${bonusLabel(code)}" – ${evidence}`).join(' / ');

export const noEvidence = (documentLabel: string, wanted: readonly Wanted[]): string =>
  `가점 증빙을 올리지 않았습니다. 증빙이 없으면 가점을 받지 못할 수 있으니 제출 서류의 "${documentLabel}"에 올리세요. 낼 것: ${listed(wanted)}.`;
export const lessEvidence = (wanted: readonly Wanted[], files: number): string =>
  `증빙이 필요한 가점은 ${wanted.length}개인데 올린 파일은 ${files}개입니다. 빠진 증빙이 없는지 확인하세요. 낼 것: ${listed(wanted)}.`;
