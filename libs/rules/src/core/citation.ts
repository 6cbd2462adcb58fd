import type { Confidence } from './codes.ts';

/** Where a value stands, and how sure it is. */
export interface Citation {
  document: string;
  clause: string;
  /** YYYY-MM-DD */
  issuedOn: string;
  confidence: Confidence;
  url?: string;
}

/** A value of a notice together with its source. */
export interface Cited<T> {
  value: T;
  cite: Citation;
}

/** A figure that a source may leave open: `value` is null where no public source states it. */
export type Figure<T> = Cited<T | null>;

/** Ties a value to its source. */
export function cited<T>(value: T, cite: Citation): Cited<T> {
  return { value, cite };
}

/** A published document that clauses can be cited from. */
export interface SourceDocument {
  at(clause: string, confidence?: Confidence): Citation;
}

/** Names a document once, so that every clause cites it alike. */
export function sourceDocument(document: Omit<Citation, 'clause'>): SourceDocument {
  return {
    at: (clause, confidence = document.confidence) => ({
      document: document.document,
      clause,
      issuedOn: document.issuedOn,
      confidence,
      ...(document.url === undefined ? {} : { url: document.url }),
    }),
  };
}
