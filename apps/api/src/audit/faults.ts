/** What does not fit: an event, a row, a checkpoint or an anchor by its name, and why in Korean. */
export interface Fault {
  id: string;
  reason: string;
}

/** So many are named; whoever has that many to look at needs no more. */
const MOST = 50;

/** 어긋난 것: in the order in which they are found. */
export class Faults {
  readonly found: Fault[] = [];

  add(id: string, reason: string): void {
    if (!this.isFull) this.found.push({ id, reason });
  }

  get isFull(): boolean {
    return this.found.length >= MOST;
  }
}
