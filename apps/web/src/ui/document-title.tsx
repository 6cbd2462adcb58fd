import { createContext, use, useEffect } from 'react';
import { ko } from '../i18n/ko.ts';

/** What a page says of itself above its contents. */
export interface PageHead {
  title: string;
  description: string | null;
}

/** Where the server, which has no window, notes the title of what it draws. */
export const NoteHead = createContext<((head: PageHead) => void) | null>(null);

/** The title of the window, and what search engines are told of the page. */
export function useDocumentTitle(text: string, description: string | null = null): void {
  const title = text === ko.serviceName ? text : `${text} | ${ko.serviceName}`;
  use(NoteHead)?.({ title, description });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
