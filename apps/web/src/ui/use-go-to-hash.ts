import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { goToField } from './error-summary.tsx';

/** A link from a list of missing things leads to its field on the page it opens. */
export function useGoToHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') goToField(decodeURIComponent(hash.slice(1)));
  }, [hash]);
}
