import type { JsonValue } from '@subsidy/contract';
import { Refusal } from '../http/refusal.ts';

/** One thing that a person sends: what stands, and what it was written from. */
export interface Write {
  /** Its path in the body. */
  field: string;
  /** 0 where nothing stands yet. */
  currentVersion: number;
  currentValue: JsonValue;
  /** What the person saw; absent: taken as it comes. */
  baseVersion: number | undefined;
  /** Whether it would put something else in the place of what stands. */
  changes: boolean;
}

/** Refuses what was written from an older version than stands, with both; the same value again is no clash. */
export function refuseStale(writes: readonly Write[]): void {
  const conflicts = writes
    .filter(
      ({ baseVersion, currentVersion, changes }) =>
        baseVersion !== undefined && baseVersion !== currentVersion && changes,
    )
    .map(({ field, currentVersion, currentValue }) => ({ field, currentVersion, currentValue }));
  if (conflicts.length === 0) return;
  throw new Refusal('conflict', {
    conflicts,
    detail:
      '그사이 다른 창이나 다른 사람이 같은 곳을 바꾸었습니다. 두 값을 비교해 어느 것을 쓸지 골라 주세요.',
  });
}
