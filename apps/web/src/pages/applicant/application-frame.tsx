import type { ApplicationView, FormView } from '@subsidy/contract';
import type { Role } from '@subsidy/rules';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useCaseForm } from '../../features/case/api/get-case-form.ts';
import { useAutosave, type Autosave } from '../../features/applications/autosave.ts';
import { useCase } from '../../features/case/api/get-case.ts';
import type { Crumb } from '../../ui/breadcrumb.tsx';
import { Loading } from '../../ui/loading.tsx';

/** An application as the applicant's pages work on it. */
export interface OpenApplication {
  application: ApplicationView;
  form: FormView;
  autosave: Autosave;
}

/** Loads the application of the address, its form and what is not saved yet. */
export function ApplicationFrame({ children }: { children: (open: OpenApplication) => ReactNode }) {
  const { applicationId = '' } = useParams();
  const application = useCase(applicationId);
  return (
    <Loading query={application}>
      {(found) => (
        <WithForm key={found.id} application={found}>
          {children}
        </WithForm>
      )}
    </Loading>
  );
}

interface WithFormProps {
  application: ApplicationView;
  children: (open: OpenApplication) => ReactNode;
}

function WithForm({ application, children }: WithFormProps) {
  const form = useCaseForm(application.id);
  return (
    <Loading query={form}>
      {(found) => (
        <WithAutosave application={application} form={found}>
          {children}
        </WithAutosave>
      )}
    </Loading>
  );
}

function WithAutosave({ application, form, children }: WithFormProps & { form: FormView }) {
  return children({ application, form, autosave: useAutosave(application) });
}

/** Where the pages of one application lie. */
export const addressOf = (id: string, page = ''): string =>
  page === '' ? `/applications/${id}` : `/applications/${id}/${page}`;

/** How an application is called in lists and trails: by its own title once it has one. */
export const nameOf = ({
  projectTitle,
  typeLabel,
}: Pick<ApplicationView, 'projectTitle' | 'typeLabel'>): string => projectTitle ?? `${typeLabel} 신청`;

/** What the company is called to its own people, and to those of its supplier. */
export const companyInWords = (role: Role): string => (role === 'supplier' ? '도입기업' : '우리 회사');

/** The way to a page below an application; a supplier calls the list by another name. */
export const trailOf = (application: ApplicationView, role: Role = 'applicant'): Crumb[] => [
  { label: role === 'supplier' ? '참여 과제' : '내 신청', to: '/applications' },
  { label: nameOf(application), to: addressOf(application.id) },
];
