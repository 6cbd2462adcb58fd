import { grouped } from './format.ts';

/** 신청과 인정: what was applied for and what was accepted, each under its own word; without either, the bare sum of a draft. */
export function TwoAmounts({
  applied,
  accepted,
  draft = null,
}: {
  applied: number | null;
  accepted: number | null;
  draft?: number | null;
}) {
  if (applied === null && accepted === null) {
    return <span className="no-wrap">{draft === null ? '–' : grouped(draft)}</span>;
  }
  return (
    <span className="cell-stack">
      {accepted !== null && <span className="no-wrap">{`인정 ${grouped(accepted)}`}</span>}
      {applied !== null && (
        <span
          className={accepted === null ? 'no-wrap' : 'muted small no-wrap'}
        >{`신청 ${grouped(applied)}`}</span>
      )}
    </span>
  );
}
