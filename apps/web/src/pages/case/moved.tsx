import { Navigate, useLocation, useParams } from 'react-router';

/** A case at an address that it had before. */
export function MovedCase() {
  const { applicationId = '' } = useParams();
  const { search, hash } = useLocation();
  return <Navigate to={`/applications/${applicationId}${search}${hash}`} replace />;
}

/** The part of a case in which others read what the company writes on a page of its own. */
const PARTS: Readonly<Record<string, string>> = {
  sections: 'application',
  submission: 'application',
  supplier: 'requirements',
  documents: 'requirements',
  'supplement-requests': 'requirements',
  plan: 'plan',
  'plan-submission': 'plan',
  result: 'review',
  history: 'events',
};

/** A page of the company, opened by somebody else: the same part of the case as that person sees it. */
export function SamePart() {
  const { pathname } = useLocation();
  const [, , applicationId = '', page = ''] = pathname.split('/');
  const part = PARTS[page];
  return (
    <Navigate to={`/applications/${applicationId}${part === undefined ? '' : `?part=${part}`}`} replace />
  );
}
