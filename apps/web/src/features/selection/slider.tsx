import { useId } from 'react';
import './slider.css';

/** A number that is moved by hand or by the arrow keys, with what it stands for beside it. */
export function Slider({
  label,
  shown,
  onChange,
  ...range
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  shown: string;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="range"
        {...range}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id} className="number">
        {shown}
      </output>
    </div>
  );
}
