import { useSearchParams } from 'react-router';

/** Only addresses of this portal are gone back to. */
const safeNext = (next: string | null): string | null =>
  next !== null && next.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : null;

/** Where the person was going before signing in or registering; null when nowhere in particular. */
export function useNextAddress(): string | null {
  const [search] = useSearchParams();
  return safeNext(search.get('next'));
}

/** A page of the account that keeps in mind where the person was going. */
export const withNext = (page: string, next: string | null): string =>
  next === null ? page : `${page}?next=${encodeURIComponent(next)}`;
