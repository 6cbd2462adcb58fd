import type { Readable } from 'node:stream';

/** A file as a listing shows it. */
export interface StoredFile {
  key: string;
  storedAt: Date;
}

/** Where files lie: the data directory, or an object store when one is configured. */
export abstract class FileStore {
  /** Stores a copy of the file at `path` under the key; once it returns, the copy survives a crash. */
  abstract put(key: string, path: string, size: number): Promise<void>;

  /** The stored bytes as a stream; rejects when nothing is stored under the key. */
  abstract open(key: string): Promise<Readable>;

  /** Removes what is stored under the key, if anything. */
  abstract remove(key: string): Promise<void>;

  /** What is stored under keys that begin with this folder, a page at a time. */
  abstract list(folder: string): AsyncIterable<StoredFile[]>;

  /** Removes what a write that broke off before this instant left behind, where the store leaves anything. */
  abstract removeUnfinished(before: Date): Promise<number>;
}
