import { useSearchParams } from 'react-router';

/** Stands for this portal: what another origin than this comes out of leads elsewhere. */
const HERE = 'https://here.invalid';
/** Going there after signing in would lead round in a circle. */
const ACCOUNT_PAGES: readonly string[] = [
  '/sign-in',
  '/sign-in/oidc',
  '/register',
  '/forgot-password',
  '/reset-password',
  '/second-factor',
];

/**
 * Only pages of this portal are gone on to, however the address is written: read as the browser reads it, which drops tabs, takes `\`
 * for `/` and walks `..`; null for all else, and for what no page could be found by.
 */
export function safeNext(next: string | null): string | null {
  if (next?.startsWith('/') !== true) return null;
  try {
    const { origin, pathname, search, hash } = new URL(next, HERE);
    const leadsAway = origin !== HERE || pathname.startsWith('//') || /[\\\p{Cc}]/u.test(decodeURI(pathname));
    return leadsAway || ACCOUNT_PAGES.includes(pathname) ? null : pathname + search + hash;
  } catch {
    return null;
  }
}

/** Where the person was going before signing in or registering; null when nowhere in particular. */
export function useNextAddress(): string | null {
  const [search] = useSearchParams();
  return safeNext(search.get('next'));
}

/** A page of the account that keeps in mind where the person was going. */
export const withNext = (page: string, next: string | null): string =>
  next === null ? page : `${page}?next=${encodeURIComponent(next)}`;
