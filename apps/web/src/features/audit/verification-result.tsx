import type { AuditFaultView, AuditVerificationView, LatestVerificationView } from '@subsidy/contract';
import { Banner } from '../../ui/banner.tsx';
import { Details } from '../../ui/details.tsx';
import { grouped, instant } from '../../ui/format.ts';

type Found = NonNullable<LatestVerificationView['latest']>;

/** So many are named at once; the rest can be folded out. */
const SHOWN = 5;

/** What the last verification found. */
export function VerificationResult({ found }: { found: Found }) {
  return found.verification.ok ? <Whole found={found} /> : <Faults found={found} />;
}

function Whole({ found: { endedAt, verification } }: { found: Found }) {
  const { extent, checked, checkedRows, checkedCheckpoints, checkedAnchors } = verification;
  const title = extent === 'whole' ? '모두 그대로입니다' : '새 기록이 그대로입니다';
  return (
    <Banner tone="success" live title={`기록 ${grouped(checked)}건: ${title}`}>
      <p>
        {instant(endedAt)}에 마친 검증입니다. 자료 {grouped(checkedRows)}건, 확인점{' '}
        {grouped(checkedCheckpoints)}개, 기준점 {grouped(checkedAnchors)}개도 맞추어 보았습니다.
      </p>
      <Unbound verification={verification} />
    </Banner>
  );
}

/** Unknown is not false: rows from before are neither whole nor changed. */
function Unbound({ verification: { unboundRows } }: { verification: AuditVerificationView }) {
  if (unboundRows === null || unboundRows === 0) return null;
  return (
    <p>
      지문을 남기기 전에 적힌 자료 {grouped(unboundRows)}건은 아직 견줄 수 없습니다. 포털이 차례로 지문을
      남기고 있습니다.
    </p>
  );
}

function Faults({ found: { endedAt, verification } }: { found: Found }) {
  const { faults, firstBadId, reason, checked } = verification;
  const all = faults.length > 0 ? faults : [{ id: firstBadId ?? '알 수 없음', reason: reason ?? '' }];
  return (
    <Banner tone="danger" live title="기록이나 자료가 바뀌었거나 사라졌습니다">
      <p>
        {instant(endedAt)}에 기록 {grouped(checked)}건을 확인해 {grouped(all.length)}곳을 찾았습니다
        {all.length >= 50 && ' (50곳까지만 적습니다)'}.
      </p>
      <FaultList faults={all.slice(0, SHOWN)} />
      {all.length > SHOWN && (
        <Details summary={`나머지 ${grouped(all.length - SHOWN)}곳 보기`}>
          <FaultList faults={all.slice(SHOWN)} />
        </Details>
      )}
      <h3>지금 할 일</h3>
      <ol>
        <li>
          데이터베이스를 그대로 보존해 달라고 시스템 관리자에게 알리세요. 고치거나 다시 시작하지 마세요.
        </li>
        <li>이 화면을 인쇄해 두고, 백업에서 같은 자료를 찾아 견주어 보세요.</li>
        <li>바깥에 보관한 기준점(메일, 인쇄물)을 아래에서 대조해, 어느 날까지 믿을 수 있는지 확인하세요.</li>
      </ol>
      <Details summary="이름 읽는 법">
        <p>
          ‘사슬 이름#순번’은 기록 한 줄, ‘checkpoint#번호’는 확인점, ‘filing:…’처럼 쌍점이 있는 것은 자료 한
          건입니다.
        </p>
      </Details>
    </Banner>
  );
}

const FaultList = ({ faults }: { faults: readonly AuditFaultView[] }) => (
  <ul className="stack-tight">
    {faults.map(({ id, reason }) => (
      <li key={`${id} ${reason}`}>
        {reason}
        <br />
        <code className="hash">{id}</code>
      </li>
    ))}
  </ul>
);
