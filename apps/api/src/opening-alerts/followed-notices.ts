import { GUIDE_NOTICES, offerLineOf, withinWindow, type DecidableNotice } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { seoulDay } from '../http/clock.ts';
import { noticesInForce, toRules } from '../notices/notice.queries.ts';

/** Every notice of every office, as it is in force. */
export const knownNotices = async (tx: EntityManager, now: Date): Promise<DecidableNotice[]> => [
  ...(await noticesInForce(tx, seoulDay(now))).map(toRules),
  ...GUIDE_NOTICES,
];

/** What a notice and type is followed by: the same program and type for the same companies, practice apart from what is real. */
export const followsOf = ({ terms, sample }: DecidableNotice, type: string): string =>
  [sample ? 'practice' : 'real', terms.program, type, offerLineOf(terms, type)].join(' ');

const isOpen = ({ opensAt, closesAt }: DecidableNotice, now: Date): boolean =>
  opensAt !== null && closesAt !== null && withinWindow(now, opensAt, closesAt);

/** The open notices by what they are waited for as. */
export function openByKey(notices: readonly DecidableNotice[], now: Date): Map<string, DecidableNotice> {
  const open = notices.filter((notice) => isOpen(notice, now));
  return new Map(
    open.flatMap((notice) =>
      notice.terms.types.map(({ type }) => [followsOf(notice, type), notice] as const),
    ),
  );
}
