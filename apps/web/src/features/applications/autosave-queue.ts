import type { AutosaveView } from '@subsidy/contract';
import type { FieldValues, JsonValue } from '@subsidy/rules';
import { OfflineProblem, problemText } from '../../api/problem.ts';
import type { SaveState } from '../../ui/saved-at.tsx';

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
}

/** Where changes that are not yet saved survive a reload. */
export interface UnsavedStore {
  read: () => Readonly<Record<string, { baseVersion: number; value: JsonValue }>>;
  write: (unsaved: Readonly<Record<string, { baseVersion: number; value: JsonValue }>>) => void;
}

interface Unsaved {
  baseVersion: number;
  value: JsonValue;
}

interface Settings {
  send: (changes: readonly Change[]) => Promise<AutosaveView>;
  store: UnsavedStore;
  waitMs?: number;
  retryMs?: number;
}

const WAIT_MS = 800;
const RETRY_MS = 5_000;

/** 자동 저장: gathers changes of fields, sends them one request at a time, keeps them until the server has them. */
export class AutosaveQueue {
  private values: Record<string, JsonValue>;
  private versions: Record<string, number>;
  private unsaved: Record<string, Unsaved>;
  private conflicts: Conflict[] = [];
  private save: SaveState = { kind: 'idle' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
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
    this.state = { values: this.values, save: this.save, conflicts: this.conflicts };
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

  /** Takes a new value of a field; it is sent a moment later. */
  change(field: string, value: JsonValue): void {
    const baseVersion = this.versions[field] ?? 0;
    this.unsaved = { ...this.unsaved, [field]: { baseVersion, value } };
    this.values = { ...this.values, [field]: value };
    this.save = { kind: 'waiting' };
    this.settings.store.write(this.unsaved);
    this.publish();
    this.schedule(this.settings.waitMs ?? WAIT_MS);
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
    if (keep === 'mine') {
      this.change(field, this.values[field] ?? conflict.mine);
      return;
    }
    this.values = { ...this.values, [field]: conflict.theirs };
    const count = this.conflicts.length;
    if (this.save.kind === 'conflict') this.save = count > 0 ? { kind: 'conflict', count } : { kind: 'idle' };
    this.publish();
  }

  /** Sends what waits, at once. Rejects nothing: how it went stands in the state. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.sending !== null) await this.sending;
    if (!this.hasUnsaved()) return;
    this.sending ??= this.sendNow().finally(() => {
      this.sending = null;
    });
    await this.sending;
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  private async sendNow(): Promise<void> {
    const sent = this.unsaved;
    this.save = { kind: 'saving' };
    this.publish();
    try {
      const answer = await this.settings.send(changesOf(sent));
      this.take(sent, answer);
    } catch (error) {
      this.fail(error);
    }
    this.publish();
  }

  private take(sent: Record<string, Unsaved>, answer: AutosaveView): void {
    this.versions = { ...this.versions, ...answer.saved };
    const clashed = new Set(answer.conflicts.map(({ field }) => field));
    const remaining: Record<string, Unsaved> = {};
    for (const [field, waiting] of Object.entries(this.unsaved)) {
      const changedSince = sent[field]?.value !== waiting.value;
      if (changedSince && !clashed.has(field)) {
        remaining[field] = { ...waiting, baseVersion: this.versions[field] ?? 0 };
      }
    }
    this.unsaved = remaining;
    const settled = this.conflicts.filter(({ field }) => !clashed.has(field));
    const fresh = answer.conflicts.map(({ field, currentVersion, currentValue }) => ({
      field,
      mine: this.values[field] ?? null,
      theirs: currentValue,
      theirVersion: currentVersion,
    }));
    this.conflicts = [...settled, ...fresh];
    this.settings.store.write(this.unsaved);
    this.save = this.stateAfter(answer.savedAt);
    if (this.hasUnsaved()) this.schedule(this.settings.waitMs ?? WAIT_MS);
  }

  private stateAfter(savedAt: string): SaveState {
    if (this.hasUnsaved()) return { kind: 'waiting' };
    const count = this.conflicts.length;
    return count > 0 ? { kind: 'conflict', count } : { kind: 'saved', at: savedAt };
  }

  private fail(error: unknown): void {
    if (error instanceof OfflineProblem) {
      this.save = { kind: 'offline', count: Object.keys(this.unsaved).length };
      this.schedule(this.settings.retryMs ?? RETRY_MS);
      return;
    }
    this.save = { kind: 'failed', message: problemText(error) };
  }

  private publish(): void {
    this.state = { values: this.values, save: this.save, conflicts: this.conflicts };
    for (const listener of this.listeners) listener();
  }
}

const changesOf = (unsaved: Readonly<Record<string, Unsaved>>): Change[] =>
  Object.entries(unsaved).map(([field, { baseVersion, value }]) => ({ field, baseVersion, value }));

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
