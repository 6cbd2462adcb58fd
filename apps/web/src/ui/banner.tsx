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

/** A refusal or failure of the API in words, with its reference where there is one. */
export function ProblemBanner({ error, actions }: { error: unknown; actions?: ReactNode }) {
  if (error === null || error === undefined) return null;
  const title = error instanceof ApiProblem ? error.title : '처리하지 못했습니다';
  const text = problemText(error);
  return (
    <Banner tone="danger" title={title} live actions={actions}>
      {text !== title && text}
    </Banner>
  );
}
