import type { ReactNode } from 'react';
import { problemText, ApiProblem } from '../api/problem.ts';
import { Icon } from './icon.tsx';

export type BannerTone = 'information' | 'success' | 'warning' | 'danger';

const WORDS: Record<BannerTone, string> = {
  information: '안내',
  success: '완료',
  warning: '주의',
  danger: '문제',
};

/** A message that stands out: its tone is said by sign, word and color together. */
export function Banner({
  tone = 'information',
  title,
  children,
  live = false,
  actions,
}: {
  tone?: BannerTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out when it appears. */
  live?: boolean;
  actions?: ReactNode;
}) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={`banner banner-${tone}`} role={role}>
      <Icon name={tone} label={WORDS[tone]} />
      <div className="banner-content">
        {title !== undefined && <p className="banner-title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="row banner-actions">{actions}</div>}
      </div>
    </div>
  );
}

const FAILED = 500;

/** The number under which the operator finds what failed, where the text does not name it. */
const referenceOf = (error: unknown, text: string): string | null =>
  error instanceof ApiProblem && error.status >= FAILED && error.reference && !text.includes(error.reference)
    ? error.reference
    : null;

/** A refusal or failure of the API in words; a failure with its number. */
export function ProblemBanner({ error, actions }: { error: unknown; actions?: ReactNode }) {
  if (error === null || error === undefined) return null;
  const title = error instanceof ApiProblem ? error.title : '처리하지 못했습니다';
  const text = problemText(error);
  const reference = referenceOf(error, text);
  return (
    <Banner tone="danger" title={title} live actions={actions}>
      {text !== title && text}
      {reference !== null && <p className="small">운영자에게 알릴 때의 요청 번호: {reference}</p>}
    </Banner>
  );
}
