import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The smallest first. */
const ENCODINGS = ['br', 'gzip'] as const;

/** An answer that is the same for everybody until the next release. */
export interface PackedJson {
  /** Weak: the same content in every encoding. */
  etag: string;
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
}

/** Writes and compresses an answer once; half a megabyte takes about 20 ms (one level more would take three times that). */
export function packJson(body: unknown): PackedJson {
  const plain = Buffer.from(JSON.stringify(body));
  return {
    etag: `W/"${createHash('sha256').update(plain).digest('base64url')}"`,
    plain,
    br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    gzip: gzipSync(plain, { level: 9 }),
  };
}

const listed = (header: string | undefined): string[] => (header ?? '').replace(/\s/g, '').split(',');

/** What the client takes (RFC 9110, 12.5.3); one that names neither gets it plain. */
export function encodingFor(request: FastifyRequest): (typeof ENCODINGS)[number] | null {
  const taken = listed(request.headers['accept-encoding']?.toLowerCase())
    .filter((one) => !/;q=0(\.0*)?$/.test(one))
    .map((one) => one.split(';')[0]);
  return ENCODINGS.find((encoding) => taken.includes(encoding)) ?? null;
}

/** Says that a handler sent its answer itself. */
export interface SentPacked {
  readonly isSent: true;
}
const SENT: SentPacked = { isSent: true };

/** Sends it as the client takes it, or 304 where the client has it. Caches ask each time, so a release is seen at once. */
export function sendPackedJson(request: FastifyRequest, reply: FastifyReply, packed: PackedJson): SentPacked {
  void reply.headers({ 'cache-control': 'public, no-cache', etag: packed.etag, vary: 'Accept-Encoding' });
  if (listed(request.headers['if-none-match']).includes(packed.etag)) {
    void reply.status(304).send();
    return SENT;
  }
  const encoding = encodingFor(request);
  if (encoding !== null) void reply.header('content-encoding', encoding);
  void reply.type('application/json; charset=utf-8').send(packed[encoding ?? 'plain']);
  return SENT;
}
