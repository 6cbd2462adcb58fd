import { useRef, type ReactNode } from 'react';
import { ko } from '../i18n/ko.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { useDocumentTitle } from './document-title.tsx';

/** The frame of a page's contents: title (also of the window), breadcrumb, lead and actions. */
export function Page({
  title,
  documentTitle,
  trail,
  lead,
  actions,
  width = 'reading',
  children,
  above,
  status,
}: {
  title: ReactNode;
  /** Where `title` is not a text. */
  documentTitle?: string;
  trail?: readonly Crumb[];
  lead?: ReactNode;
  actions?: ReactNode;
  /** `reading` for forms and texts, `wide` for lists and desks. */
  width?: 'reading' | 'wide';
  children?: ReactNode;
  above?: ReactNode;
  /** How saving stands: it stays in sight however far one scrolls. */
  status?: ReactNode;
}) {
  const text = documentTitle ?? (typeof title === 'string' ? title : ko.serviceName);
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(text, typeof lead === 'string' ? lead : null);
  return (
    <div className={`page page-${width}`}>
      {trail !== undefined && <Breadcrumb trail={trail} current={text} />}
      {status !== undefined && <div className="page-status no-print">{status}</div>}
      <div className="page-head">
        {above}
        <div className="row-apart">
          <h1 className="page-title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions !== undefined && <div className="row">{actions}</div>}
        </div>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
