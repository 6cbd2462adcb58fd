import { type Citation, confidenceLabel } from '@subsidy/rules';
import type { ReactNode } from 'react';
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
  return (
    <p className="citation">
      근거:{' '}
      {cite.url === undefined ? (
        cite.document
      ) : (
        <a href={cite.url} target="_blank" rel="noreferrer">
          {cite.document}
          <span className="visually-hidden"> (새 창)</span>
        </a>
      )}
      {`, ${cite.clause} (${day(cite.issuedOn)})`}{' '}
      <span className={`confidence confidence-${cite.confidence}`}>{confidenceLabel(cite.confidence)}</span>
    </p>
  );
}
