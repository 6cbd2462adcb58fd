/** How far a long task is, with its count. */
export function ProgressBar({ share, label }: { share: number; label: string }) {
  const text = `${String(Math.round(share * 100))} %`;
  return (
    <p className="progress">
      <span className="small">
        {label} <span className="number">{text}</span>
      </span>
      <progress max={1} value={share} aria-label={label}>
        {text}
      </progress>
    </p>
  );
}
