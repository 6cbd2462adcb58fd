import type { JsonValue } from '@subsidy/contract';
import { Refusal } from './refusal.ts';
import { reviewWords } from './refusals/reviews.ts';

/** One thing that a person sends: what stands, and what it was written from. */
export interface Write {
  /** Its path in the body. */
  field: string;
  /** 0 where nothing stands yet. */
  currentVersion: number;
  currentValue: JsonValue;
  /** What the person saw; absent: taken as it comes. */
  baseVersion: number | null | undefined;
  /** Whether it would put something else in the place of what stands. */
  changes: boolean;
}

/** Refuses what was written from an older version than stands, with both; the same value again is no clash. */
export function refuseStale(writes: readonly Write[]): void {
  const conflicts = writes
    .filter(
      ({ baseVersion, currentVersion, changes }) =>
        // null means the same as absent.
        (baseVersion ?? null) !== null && baseVersion !== currentVersion && changes,
    )
    .map(({ field, currentVersion, currentValue }) => ({ field, currentVersion, currentValue }));
  if (conflicts.length === 0) return;
  throw new Refusal('conflict', {
    conflicts,
    detail: reviewWords.stale,
  });
}
