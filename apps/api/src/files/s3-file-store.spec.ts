import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { S3FileStore } from './s3-file-store.ts';

describe('S3FileStore', () => {
  let directory: string;
  let server: S3rver;
  let endpoint: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 's3-'));
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: join(directory, 'buckets'),
    });
    const { port } = await server.run();
    endpoint = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  const aStore = (bucket = 'portal-files') =>
    new S3FileStore({
      endpoint,
      region: 'us-east-1',
      bucket,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    });

  it('makes the missing bucket and gives back what was put', async () => {
    const contents = Buffer.alloc(3_000_000, '한빛');
    const path = join(directory, 'source');
    await writeFile(path, contents);
    const store = aStore();
    await Promise.all([
      store.put('documents/a/1', path, contents.length),
      store.put('documents/a/2', path, contents.length),
    ]);
    expect((await buffer(await store.open('documents/a/1'))).equals(contents)).toBe(true);
    expect((await buffer(await aStore().open('documents/a/2'))).length).toBe(contents.length);
  });

  it('has nothing after a removal', async () => {
    const path = join(directory, 'source');
    await writeFile(path, 'x');
    const store = aStore();
    await store.put('documents/b/1', path, 1);
    await store.remove('documents/b/1');
    await expect(store.open('documents/b/1')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('says so when the store cannot be reached', async () => {
    const store = new S3FileStore({
      endpoint: 'http://127.0.0.1:9',
      region: 'us-east-1',
      bucket: 'x',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    const path = join(directory, 'source');
    await writeFile(path, 'x');
    await expect(store.put('documents/a/1', path, 1)).rejects.toThrow();
  });
});

it('waits for a store that never answers for as long as it may be silent, twice, and blames nobody', async () => {
  let asked = 0;
  const silent = createServer((socket) => {
    asked += 1;
    socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const store = new S3FileStore({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'portal-files',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    silenceMs: 300,
  });
  await expect(store.open('documents/a/1')).rejects.toMatchObject({
    code: 'unavailable',
    cause: { name: 'TimeoutError', message: expect.stringContaining('300 ms') as string },
  });
  expect(asked).toBe(2);
  silent.close();
});

it.each([
  [507, 'XMinioStorageFull', 'storage-full'],
  [403, 'QuotaExceeded', 'storage-full'],
  [400, 'XMinioAdminBucketQuotaExceeded', 'storage-full'],
  [403, 'AccessDenied', 'unavailable'],
  [403, 'InvalidAccessKeyId', 'unavailable'],
  [404, 'NoSuchBucket', 'unavailable'],
  [503, 'SlowDown', 'unavailable'],
])('a store that answers %i %s is nobody’s fault who uploads', async (status, name, code) => {
  const server = createHttpServer((request, answer) => {
    request.resume();
    const isPut = request.method === 'PUT';
    answer.writeHead(isPut ? status : 200, { 'content-type': 'application/xml' });
    answer.end(isPut ? `<Error><Code>${name}</Code><Message>no</Message></Error>` : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const store = new S3FileStore({
    endpoint: `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`,
    region: 'us-east-1',
    bucket: 'portal-files',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const directory = await mkdtemp(join(tmpdir(), 's3-'));
  const path = join(directory, 'source');
  await writeFile(path, 'x');
  await expect(store.put('documents/a/1', path, 1)).rejects.toMatchObject({ code });
  await rm(directory, { recursive: true });
  await new Promise<void>((closed) => server.close(() => closed()));
});
