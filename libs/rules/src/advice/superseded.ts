import type { ProgramType } from '../core/codes.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { contextOf } from '../engine/notice-context.ts';
import { offerLineOf } from '../engine/offer-line.ts';

/** 지난 공고: another notice for the same companies came, or comes, after this one, and this one is not open any more. */
export function isSuperseded(
  notice: DecidableNotice,
  type: ProgramType,
  notices: readonly DecidableNotice[],
  asOf: Date,
): boolean {
  const { window } = contextOf(notice, asOf);
  if (window === 'open' || window === 'not-open-yet') return false;
  const line = lineOf(notice, type);
  return notices.some(
    (other) =>
      isLater(other, notice) &&
      other.terms.program === notice.terms.program &&
      other.terms.types.some((offered) => offered.type === type && lineOf(other, offered.type) === line),
  );
}

/** Samples stand beside the published notices, not after them. */
const lineOf = (notice: DecidableNotice, type: ProgramType): string =>
  `${notice.sample}|${offerLineOf(notice.terms, type)}`;

function isLater(other: DecidableNotice, notice: DecidableNotice): boolean {
  if (other.terms.year !== notice.terms.year) return other.terms.year > notice.terms.year;
  return openedAt(other) > openedAt(notice);
}

/** An unknown window is never later than another one of the same year. */
const openedAt = ({ opensAt }: DecidableNotice): number => (opensAt === null ? 0 : Date.parse(opensAt));
