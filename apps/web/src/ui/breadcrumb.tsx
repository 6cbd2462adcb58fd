import { Link } from 'react-router';

/** A page above the present one. */
export interface Crumb {
  label: string;
  to: string;
}

/** Where this page lies; not shown on first-level pages. */
export function Breadcrumb({ trail, current }: { trail: readonly Crumb[]; current: string }) {
  return (
    <nav className="breadcrumb" aria-label="현재 위치">
      <ol>
        {trail.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
