import { isJsonObject, type FieldValues, type JsonValue } from '@subsidy/rules';
import {
  CARRIED_NAME,
  CARRIED_VERSION,
  carriedContent,
  VERDICT_STATES,
  type SaidThen,
} from '@subsidy/rules/check';

/** A check has some forty short answers; what is longer was not made here. */
const LONGEST = 20_000;

/** A check on its way to a phone or to a consultant. */
export interface CarriedCheck {
  /** YYYY-MM-DD */
  madeOn: string;
  answers: FieldValues;
  said: SaidThen | null;
}

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(bytes, (one) => one.codePointAt(0) ?? 0),
  );
}

/** The fragment of a link: answers without the numbers that name the company. A fragment is never sent to a server. */
export const fragmentOf = (answers: FieldValues, said: SaidThen | null, now: number): string =>
  `#${CARRIED_NAME}=${toBase64Url(carriedContent(answers, said, new Date(now)))}`;

/** Whether an address carries a check. */
export const carriesCheck = (fragment: string): boolean => fragment.startsWith(`#${CARRIED_NAME}=`);

/** The check that a fragment carries; null where it is broken, or of a version that nobody reads here. */
export function checkIn(fragment: string): CarriedCheck | null {
  if (!carriesCheck(fragment) || fragment.length > LONGEST) return null;
  try {
    const content = JSON.parse(fromBase64Url(fragment.slice(CARRIED_NAME.length + 2))) as JsonValue;
    if (!isJsonObject(content) || content['v'] !== CARRIED_VERSION) return null;
    const { on, a: answers, s: said } = content;
    if (typeof on !== 'string' || answers === undefined || !isJsonObject(answers)) return null;
    return { madeOn: on, answers: known(answers), said: saidIn(said ?? null) };
  } catch {
    return null;
  }
}

/** Names that a check has, whatever else somebody wrote into a link. */
const known = (answers: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(answers).filter(([name]) => /^(company|project|check)\.[A-Za-z]+$/.test(name)),
  );

function saidIn(said: JsonValue): SaidThen | null {
  if (!isJsonObject(said)) return null;
  const state = VERDICT_STATES.find((one) => one === said['state']);
  const { noticeId, noticeVersion, type, toConfirm, supportKrw } = said;
  if (state === undefined || typeof noticeId !== 'string' || typeof type !== 'string') return null;
  if (typeof noticeVersion !== 'number' || typeof toConfirm !== 'number' || typeof supportKrw !== 'number') {
    return null;
  }
  return { noticeId, noticeVersion, type, state, toConfirm, supportKrw };
}
