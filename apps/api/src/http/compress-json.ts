import type { FastifyInstance } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodingFor } from './packed-json.ts';

/** Below about one packet there is nothing to win. */
const WORTH_IT = 1_400;

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const compress = {
  br: (text: string) => promisify(brotliCompress)(text, QUICK),
  gzip: (text: string) => promisify(gzip)(text),
};

/**
 * Compresses JSON on its way out, for clients that take it. No answer holds a secret beside what another site could put
 * into the request, and the session cookie does not come with one.
 */
export function compressJson(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH_IT || request.method === 'HEAD') return payload;
    void reply.header('vary', 'Accept-Encoding');
    const encoding = encodingFor(request);
    if (encoding === null) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return compress[encoding](payload);
  });
}
