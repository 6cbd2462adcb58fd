import { OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';

/** 시점 확인: what a time-stamp authority (RFC 3161) says of a hash. */
export interface TimeStamp {
  /** Its answer, whole, as `openssl ts -verify -in` reads it. */
  der: Buffer;
  at: Date;
}

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const GRANTED: readonly number[] = [0, 1];
const LIMIT_MS = 20_000;
const MOST_BYTES = 200_000;

/** Asks the authority, within seconds. An answer that is not about this hash is none; who signed it is for whoever holds its certificate. */
export async function askTimeStamp(url: string, hash: string, signal: AbortSignal): Promise<TimeStamp> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: requestOf(hash),
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
  });
  if (!answer.ok) throw new Error(`the time-stamp authority answered ${answer.status}`);
  const der = await bodyOf(answer);
  return { der, at: instantOf(der, hash) };
}

function requestOf(hash: string): ArrayBuffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(Buffer.from(hash, 'hex')).buffer }),
    }),
    certReq: true,
  });
  return request.toSchema().toBER();
}

async function bodyOf(answer: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw new Error('the answer of the time-stamp authority is too long');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** When the authority saw the hash. */
function instantOf(der: Buffer, hash: string): Date {
  const { status, timeStampToken } = TimeStampResp.fromBER(Uint8Array.from(der));
  if (!GRANTED.includes(status.status) || timeStampToken === undefined)
    throw new Error(`the time-stamp authority refused with status ${status.status}`);
  const { encapContentInfo } = new SignedData({ schema: timeStampToken.content as unknown });
  const told = TSTInfo.fromBER(contentOf(encapContentInfo.eContent));
  const { hashAlgorithm, hashedMessage } = told.messageImprint;
  const seen = Buffer.from(hashedMessage.valueBlock.valueHexView).toString('hex');
  if (hashAlgorithm.algorithmId !== SHA_256 || seen !== hash)
    throw new Error('the time stamp is about another hash');
  return told.genTime;
}

function contentOf(content: OctetString | undefined): ArrayBuffer {
  if (content === undefined) throw new Error('the time stamp is empty');
  return content.getValue();
}
