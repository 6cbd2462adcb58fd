import { extname } from 'node:path';

const LONGEST_NAME = 150;

/** Control, path, direction-changing, blank and reserved characters: they could forge a header or disguise an extension. */
const UNSAFE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115f\u1160\u2800\u3164\uffa0"*:<>?|]/gu;

/** The name a file was sent with, safe to keep and to give back: no path, composed Hangul, extension kept. */
export function safeFileName(sent: string | undefined): string {
  const base = (sent ?? '').split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .replace(UNSAFE, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  if (clean === '') return 'file';
  const extension = extname(clean).slice(0, 20);
  const stem = [...clean.slice(0, clean.length - extension.length)].slice(0, LONGEST_NAME - extension.length);
  return `${stem.join('')}${extension}`;
}

/** `Content-Disposition` that saves under the original name (RFC 6266, RFC 5987) and never opens in the browser. */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
