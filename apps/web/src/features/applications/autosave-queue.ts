import type { AutosaveView } from '@subsidy/contract';
import { canonicalJson, type FieldValues, type JsonValue } from '@subsidy/rules';
import { isPassing, problemText, type ApiProblem } from '../../api/problem.ts';
import type { SaveState } from '../../ui/saved-at.tsx';
import { refusedChanges } from './refused-changes.ts';

/** One field on its way to the server. */
export interface Change {
  field: string;
  baseVersion: number;
  value: JsonValue;
}

/** A field that somebody else changed meanwhile: both values stand until one is chosen. */
export interface Conflict {
  field: string;
  mine: JsonValue;
  theirs: JsonValue;
  theirVersion: number;
}

/** What the pages see of a draft. */
export interface DraftState {
  values: FieldValues;
  save: SaveState;
  conflicts: readonly Conflict[];
  /** Field → why the server does not take what stands in it. */
  refused: Readonly<Record<string, string>>;
  /** Every field whose value is not on the server, whatever the reason. */
  unsaved: readonly string[];
}

interface Unsaved {
  baseVersion: number;
  value: JsonValue;
}

/** Where changes that are not yet saved survive a reload. */
export interface UnsavedStore {
  read: () => Readonly<Record<string, Unsaved>>;
  write: (unsaved: Readonly<Record<string, Unsaved>>) => void;
}

interface Settings {
  send: (changes: readonly Change[]) => Promise<AutosaveView>;
  store: UnsavedStore;
  waitMs?: number;
  retryMs?: number;
}

const WAIT_MS = 800;
const RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;

/** 자동 저장: gathers changes of fields, sends them one request at a time, keeps them until the server has them. */
export class AutosaveQueue {
  private values: Record<string, JsonValue>;
  private versions: Record<string, number>;
  private unsaved: Record<string, Unsaved>;
  private conflicts: Conflict[] = [];
  private refused: Record<string, string> = {};
  /** Values whose save was not answered: the server may have them nevertheless. */
  private unanswered: Record<string, JsonValue> = {};
  private save: SaveState = { kind: 'idle' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private failures = 0;
  private readonly listeners = new Set<() => void>();
  private state: DraftState;

  constructor(
    fields: FieldValues,
    versions: Readonly<Record<string, number>>,
    private readonly settings: Settings,
  ) {
    this.unsaved = { ...settings.store.read() };
    this.values = { ...fields, ...mapValues(this.unsaved, ({ value }) => value) };
    this.versions = { ...versions };
    this.state = this.stateNow();
    if (this.hasUnsaved()) this.schedule(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftState => this.state;

  hasUnsaved(): boolean {
    return Object.keys(this.unsaved).length > 0;
  }

  /** Takes a new value of a field; it is sent a moment later, or once a clash over the field is settled. */
  change(field: string, value: JsonValue): void {
    const baseVersion = this.unsaved[field]?.baseVersion ?? this.versions[field] ?? 0;
    this.unsaved = { ...this.unsaved, [field]: { baseVersion, value } };
    this.values = { ...this.values, [field]: value };
    this.refused = without(this.refused, field);
    this.conflicts = this.conflicts.map((one) => (one.field === field ? { ...one, mine: value } : one));
    this.settings.store.write(this.unsaved);
    if (this.hasSendable()) {
      this.save = { kind: 'waiting' };
      this.schedule(this.settings.waitMs ?? WAIT_MS);
    }
    this.publish();
  }

  /** What the server has now; fields that wait here keep their value. */
  adopt(fields: FieldValues, versions: Readonly<Record<string, number>>): void {
    for (const [field, version] of Object.entries(versions)) {
      if (field in this.unsaved || version <= (this.versions[field] ?? 0)) continue;
      this.versions = { ...this.versions, [field]: version };
      this.values = { ...this.values, [field]: fields[field] ?? null };
    }
    this.publish();
  }

  /** Settles a conflict with one's own value or with that of the other. */
  resolve(field: string, keep: 'mine' | 'theirs'): void {
    const conflict = this.conflicts.find((one) => one.field === field);
    if (conflict === undefined) return;
    this.conflicts = this.conflicts.filter((one) => one.field !== field);
    this.versions = { ...this.versions, [field]: conflict.theirVersion };
    this.unsaved = without(this.unsaved, field);
    if (keep === 'mine') {
      this.change(field, conflict.mine);
      return;
    }
    this.values = { ...this.values, [field]: conflict.theirs };
    this.settings.store.write(this.unsaved);
    if (this.save.kind === 'conflict') this.save = this.heldState() ?? { kind: 'idle' };
    this.publish();
  }

  /** Sends what waits, at once; true when everything is on the server then. How it went stands in the state. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.sending !== null) await this.sending;
    if (!this.hasSendable()) return !this.hasUnsaved();
    this.sending ??= this.sendNow().finally(() => {
      this.sending = null;
    });
    await this.sending;
    return !this.hasUnsaved();
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  /** What waits for nobody: a clash waits for a choice, a refused value for another one. */
  private sendable(): Record<string, Unsaved> {
    const held = new Set([...this.conflicts.map(({ field }) => field), ...Object.keys(this.refused)]);
    return Object.fromEntries(Object.entries(this.unsaved).filter(([field]) => !held.has(field)));
  }

  private hasSendable(): boolean {
    return Object.keys(this.sendable()).length > 0;
  }

  private async sendNow(): Promise<void> {
    const sent = this.sendable();
    const changes = changesOf(sent);
    this.save = { kind: 'saving' };
    this.publish();
    try {
      this.take(sent, await this.settings.send(changes));
    } catch (error) {
      this.fail(changes, error);
    }
    this.publish();
  }

  private take(sent: Record<string, Unsaved>, answer: AutosaveView): void {
    this.failures = 0;
    this.versions = { ...this.versions, ...answer.saved };
    for (const [field, version] of Object.entries(answer.saved)) {
      const waiting = this.unsaved[field];
      if (waiting === undefined) continue;
      const changedSince = sent[field]?.value !== waiting.value;
      this.unsaved = changedSince
        ? { ...this.unsaved, [field]: { ...waiting, baseVersion: version } }
        : without(this.unsaved, field);
    }
    for (const conflict of answer.conflicts) this.takeConflict(conflict);
    this.unanswered = {};
    this.settings.store.write(this.unsaved);
    if (this.hasSendable()) this.sendLater(this.settings.waitMs ?? WAIT_MS);
    else this.save = this.heldState() ?? { kind: 'saved', at: answer.savedAt };
  }

  /** What another person saved waits for a choice; what came from here itself, without an answer, is built upon. */
  private takeConflict({ field, currentVersion, currentValue }: AutosaveView['conflicts'][number]): void {
    const waiting = this.unsaved[field];
    if (waiting === undefined) return;
    if (field in this.unanswered && same(this.unanswered[field] ?? null, currentValue)) {
      this.unsaved = { ...this.unsaved, [field]: { ...waiting, baseVersion: currentVersion } };
      return;
    }
    const conflict = { field, mine: waiting.value, theirs: currentValue, theirVersion: currentVersion };
    this.conflicts = [...this.conflicts.filter((one) => one.field !== field), conflict];
  }

  private sendLater(delayMs: number): void {
    this.save = { kind: 'waiting' };
    this.schedule(delayMs);
  }

  /** How saving stands when nothing can be sent; null when nothing is held back. */
  private heldState(): SaveState | null {
    const refused = Object.keys(this.refused).length;
    if (refused > 0) return { kind: 'refused', count: refused };
    return this.conflicts.length > 0 ? { kind: 'conflict', count: this.conflicts.length } : null;
  }

  private fail(changes: readonly Change[], error: unknown): void {
    const count = Object.keys(this.unsaved).length;
    if (isPassing(error)) {
      for (const { field, value } of changes) this.unanswered[field] = value;
      this.save = { kind: error.status === 0 ? 'offline' : 'retrying', count };
      this.schedule(this.pauseAfter(error));
      return;
    }
    const refused = refusedChanges(error, changes);
    if (Object.keys(refused).length === 0) {
      this.save = { kind: 'failed', message: problemText(error) };
      return;
    }
    // One bad value must not keep the others from being saved.
    this.refused = { ...this.refused, ...refused };
    if (this.hasSendable()) this.sendLater(0);
    else this.save = this.heldState() ?? { kind: 'idle' };
  }

  /** What the server asked for, else longer from one failure to the next. */
  private pauseAfter({ retryAfterSeconds }: ApiProblem): number {
    const first = this.settings.retryMs ?? RETRY_MS;
    const growing = Math.min(first * 2 ** this.failures, LONGEST_RETRY_MS);
    this.failures += 1;
    return retryAfterSeconds === undefined ? growing : retryAfterSeconds * 1000;
  }

  private stateNow(): DraftState {
    const { values, save, conflicts, refused } = this;
    return { values, save, conflicts, refused, unsaved: Object.keys(this.unsaved) };
  }

  private publish(): void {
    this.state = this.stateNow();
    for (const listener of this.listeners) listener();
  }
}

const same = (a: JsonValue, b: JsonValue): boolean => canonicalJson(a) === canonicalJson(b);

const changesOf = (unsaved: Readonly<Record<string, Unsaved>>): Change[] =>
  Object.entries(unsaved).map(([field, { baseVersion, value }]) => ({ field, baseVersion, value }));

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _gone, ...others } = record;
  return others;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
