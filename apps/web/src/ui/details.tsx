import { type Citation, confidenceLabel } from '@subsidy/rules';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../i18n/language.tsx';
import { day } from './format.ts';
import { Icon } from './icon.tsx';

/** Something that can be folded away. */
export function Details({
  summary,
  children,
  open = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="details" open={open}>
      <summary>
        <Icon name="chevron-right" />
        <span className="details-summary">{summary}</span>
      </summary>
      <div className="details-content">{children}</div>
    </details>
  );
}

/** 근거: document, place, day and how sure it is. What is not official says so. */
export function CitationLine({ cite }: { cite: Citation }) {
  const { source, newWindow } = useWords();
  const { language, english } = useLanguage();
  const results = english?.results;
  return (
    <p className="citation" lang={language}>
      {source}:{' '}
      {cite.url === undefined ? (
        <span lang="ko">{cite.document}</span>
      ) : (
        <a href={cite.url} target="_blank" rel="noreferrer">
          <span lang="ko">{cite.document}</span>
          <span className="visually-hidden"> ({newWindow})</span>
        </a>
      )}
      , <span lang="ko">{cite.clause}</span> ({(results?.day ?? day)(cite.issuedOn)}){' '}
      <span className={`confidence confidence-${cite.confidence}`}>
        {(results?.confidence ?? confidenceLabel)(cite.confidence)}
      </span>
    </p>
  );
}
