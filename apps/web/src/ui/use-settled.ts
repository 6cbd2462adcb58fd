import type { NumberReading } from '@subsidy/rules';
import { useRef } from 'react';

/** The entry before, to tell a number on its way from one that was meant. */
interface Entry {
  text: string;
  value: number | null;
  isRead: boolean;
  at: number;
}

/** A value that stood so long was saved: it stays when what follows cannot be read. */
const SETTLES_AFTER_MS = 700;

const bare = (text: string): string => text.replace(/[\s,]/g, '');

/** Whether one text comes from the other by typing on, or deleting, at its end. */
const isTypedOn = (before: string, text: string): boolean =>
  bare(text).startsWith(bare(before)) || bare(before).startsWith(bare(text));

/** Which value stays while what is written cannot be read: the last that was meant, not one on the way to another. */
export function useSettled(value: number | null, shown: string) {
  const last = useRef<Entry | null>(null);
  const settled = useRef(value);
  return {
    /** One comes to the field, or a value was chosen: what stands there now is meant. */
    begin: (): void => {
      last.current = null;
    },
    current: (): number | null => (last.current === null ? value : settled.current),
    /** Notes an entry; answers the value that was meant before it. */
    enter: (text: string, reading: NumberReading, at: number): number | null => {
      const before = last.current ?? { text: shown, value, isRead: true, at: Number.NEGATIVE_INFINITY };
      const wasMeant = !isTypedOn(before.text, text) || at - before.at > SETTLES_AFTER_MS;
      if (before.isRead && wasMeant) settled.current = before.value;
      last.current = {
        text,
        value: reading.kind === 'number' ? reading.value : null,
        isRead: reading.kind !== 'unread',
        at,
      };
      return settled.current;
    },
  };
}
