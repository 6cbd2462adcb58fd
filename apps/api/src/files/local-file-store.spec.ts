import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LocalFileStore } from './local-file-store.ts';

describe('LocalFileStore', () => {
  let directory: string;
  let store: LocalFileStore;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'files-'));
    store = new LocalFileStore(join(directory, 'files'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const givenFile = async (contents: string): Promise<string> => {
    const path = join(directory, 'source');
    await writeFile(path, contents);
    return path;
  };

  it('gives back what was put, and leaves nothing half written beside it', async () => {
    await store.put('documents/a/1', await givenFile('한글 내용'));
    expect(await text(await store.open('documents/a/1'))).toBe('한글 내용');
    expect(await readdir(join(directory, 'files/documents/a'))).toEqual(['1']);
    expect((await stat(join(directory, 'files'))).mode & 0o077).toBe(0);
  });

  it('replaces a file whole', async () => {
    await store.put('documents/a/1', await givenFile('먼저'));
    await store.put('documents/a/1', await givenFile('나중'));
    expect(await text(await store.open('documents/a/1'))).toBe('나중');
  });

  it('keeps nothing of a source that is not there', async () => {
    await expect(store.put('documents/a/1', join(directory, 'nowhere'))).rejects.toThrow('ENOENT');
    expect(await readdir(join(directory, 'files/documents/a'))).toEqual([]);
  });

  it('has nothing after a removal, and removing twice is no error', async () => {
    await store.put('documents/a/1', await givenFile('x'));
    await store.remove('documents/a/1');
    await store.remove('documents/a/1');
    await expect(store.open('documents/a/1')).rejects.toThrow('ENOENT');
  });

  it.each([
    '../outside',
    'documents/../../outside',
    '/etc/passwd',
    'documents//x',
    'documents/.hidden',
    'documents',
  ])('refuses the key %s', async (key) => {
    await expect(store.open(key)).rejects.toThrow('not a key');
  });
});
