import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, type StoredFile } from './file-store.ts';

const PAGE = 500;
const UNFINISHED = /^\..*\.part$/;

const KEY = /^[a-z0-9][a-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/;

/** Files in a directory of this machine. A file appears under its key whole or not at all. */
export class LocalFileStore extends FileStore {
  constructor(private readonly directory: string) {
    super();
  }

  override async put(key: string, path: string): Promise<void> {
    const target = this.pathOf(key);
    const folder = dirname(target);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const temporary = join(folder, `.${randomUUID()}.part`);
    try {
      await copyFile(path, temporary);
      await flush(temporary);
      await rename(temporary, target);
      await flush(folder);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  override async open(key: string): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r');
    return file.createReadStream();
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  override async *list(folder: string): AsyncGenerator<StoredFile[]> {
    let page: StoredFile[] = [];
    for await (const { path, name, writtenAt } of filesBelow(join(this.directory, folder))) {
      if (UNFINISHED.test(name)) continue;
      page.push({ key: relative(this.directory, path).split(sep).join('/'), storedAt: writtenAt });
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }

  override async removeUnfinished(before: Date): Promise<number> {
    let removed = 0;
    for await (const { path, name, writtenAt } of filesBelow(this.directory)) {
      if (!UNFINISHED.test(name) || writtenAt >= before) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`not a key of a stored file: ${key}`);
    return join(this.directory, ...key.split('/'));
  }
}

/** Every file below a folder with the instant it was written; one that vanishes meanwhile is left out. */
async function* filesBelow(folder: string): AsyncGenerator<{ path: string; name: string; writtenAt: Date }> {
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const found = await stat(path).catch(() => null);
      if (found !== null) yield { path, name: entry.name, writtenAt: found.mtime };
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
