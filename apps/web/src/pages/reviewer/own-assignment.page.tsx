import { Navigate, useParams } from 'react-router';
import { useAssignmentOf } from '../../features/assignments/api/list-assignments.ts';
import { Loading } from '../../ui/loading.tsx';
import { NotAllowed } from '../guard.tsx';

/** A case as its evaluator comes to it: the assignment, where a conflict is declared before anything is shown. */
export function OwnAssignmentPage() {
  const { applicationId = '' } = useParams();
  return (
    <Loading query={useAssignmentOf(applicationId)}>
      {(assignmentId) =>
        assignmentId === null ? <NotAllowed /> : <Navigate to={`/assignments/${assignmentId}`} replace />
      }
    </Loading>
  );
}
