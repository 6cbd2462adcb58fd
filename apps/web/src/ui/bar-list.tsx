import { useId } from 'react';

/** One bar with its figure. */
export interface Bar {
  key: string;
  label: string;
  value: number;
  max: number;
  text: string;
}

const WIDTH = 100;
const HEIGHT = 8;

/** Figures as bars of their own scale; the same stands beside each as text, so the drawing is decoration. */
export function BarList({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const id = useId();
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id} className="group-title">
        {title}
      </figcaption>
      <dl className="bars">
        {bars.map(({ key, label, value, max, text }) => (
          <div key={key} className="bar-row">
            <dt>{label}</dt>
            <dd className="number">{text}</dd>
            <svg
              viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
              preserveAspectRatio="none"
              className="bar-drawing"
              aria-hidden="true"
            >
              <rect className="bar-ground" width={WIDTH} height={HEIGHT} />
              <rect
                className="bar-value"
                width={max === 0 ? 0 : Math.min(1, value / max) * WIDTH}
                height={HEIGHT}
              />
            </svg>
          </div>
        ))}
      </dl>
    </figure>
  );
}
