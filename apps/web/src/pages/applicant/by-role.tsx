import type { ComponentType } from 'react';
import { useUser } from '../../api/session.ts';

/** One address that shows a supplier another page than the company. */
export function byRole(pages: { applicant: ComponentType; supplier: ComponentType }): ComponentType {
  return function PageOfRole() {
    const { role } = useUser();
    const PageForRole = role === 'supplier' ? pages.supplier : pages.applicant;
    return <PageForRole />;
  };
}
