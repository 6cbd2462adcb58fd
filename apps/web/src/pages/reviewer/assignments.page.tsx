import { MyAssignments } from '../../features/assignments/my-assignments.tsx';
import { Page } from '../../ui/page.tsx';

/** 평가 과제: what waits for me. */
export function AssignmentsPage() {
  return (
    <Page
      title="평가 과제"
      width="wide"
      lead="과제를 열면 먼저 이해충돌 여부를 신고합니다. 신고하기 전에는 당사자 이름만 보입니다."
    >
      <MyAssignments />
    </Page>
  );
}
