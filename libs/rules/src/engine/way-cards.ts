import type { ProgramType } from '../core/codes.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { offerLineOf } from './offer-line.ts';
import type { Reach } from './reach.ts';
import type { Standing } from './standing.ts';

/** A notice and type with how near it is. */
export interface ReachedWay extends Reach {
  key: string;
  notice: DecidableNotice;
  type: ProgramType;
}

/** One card: a program and type for the same companies, the notice that matters now first and its other notices behind it. */
export interface WayCard<Way extends ReachedWay> {
  key: string;
  best: Way;
  others: readonly Way[];
}

const openedAt = ({ opensAt }: DecidableNotice): number => (opensAt === null ? 0 : Date.parse(opensAt));

/** Open notices, then the newest. */
const byTime = (a: ReachedWay, b: ReachedWay): number =>
  Number(b.window === 'open') - Number(a.window === 'open') ||
  b.year - a.year ||
  openedAt(b.notice) - openedAt(a.notice);

/** The cards of all ways, by standing, in the order of the ways that are given. */
export function cardsOf<Way extends ReachedWay>(ways: readonly Way[]): Record<Standing, WayCard<Way>[]> {
  const lines = new Map<string, Way[]>();
  for (const way of ways) {
    const { terms } = way.notice;
    const key = `${terms.program} ${way.type} ${offerLineOf(terms, way.type)}`;
    lines.set(key, [...(lines.get(key) ?? []), way]);
  }
  const groups: Record<Standing, WayCard<Way>[]> = {
    open: [],
    evidence: [],
    window: [],
    blocked: [],
    'not-meant': [],
  };
  for (const line of lines.values()) {
    const [best, ...others] = [...line].sort(byTime);
    if (best !== undefined) groups[best.standing].push({ key: best.key, best, others });
  }
  const places = new Map(ways.map(({ key }, place) => [key, place]));
  const placeOf = ({ best }: WayCard<Way>): number => places.get(best.key) ?? 0;
  for (const group of Object.values(groups)) group.sort((a, b) => placeOf(a) - placeOf(b));
  return groups;
}
