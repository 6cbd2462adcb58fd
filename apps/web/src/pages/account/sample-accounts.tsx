import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import './sample-accounts.css';

const PASSWORD = 'sample-portal-2026!';

const ACCOUNTS: readonly { email: string; who: string }[] = [
  { email: 'owner@sample.test', who: '도입기업 (경기 안산)' },
  { email: 'owner2@sample.test', who: '도입기업 (전북)' },
  { email: 'supplier@sample.test', who: '공급기업' },
  { email: 'lead@sample.test', who: '주관기관 (대기업)' },
  { email: 'consultant.gyeonggi@sample.test', who: '경기테크노파크 컨설턴트' },
  { email: 'consultant.jeonbuk@sample.test', who: '전북테크노파크 컨설턴트' },
  { email: 'evaluator1@sample.test', who: '평가위원 (1–5)' },
  { email: 'officer@sample.test', who: '전담기관 담당자' },
  { email: 'approver@sample.test', who: '전담기관 승인자' },
  { email: 'auditor@sample.test', who: '감사자' },
  { email: 'admin@sample.test', who: '시스템 관리자' },
];

/** The accounts of the sample portal, to try every role. */
export function SampleAccounts({ onChoose }: { onChoose: (email: string, password: string) => void }) {
  return (
    <Card title="연습용 계정으로 들어가 보기" tone="surface">
      <p className="small">
        모든 계정의 비밀번호는 <code>{PASSWORD}</code> 입니다. 누르면 바로 로그인합니다.
      </p>
      <ul className="plain-list sample-accounts">
        {ACCOUNTS.map(({ email, who }) => (
          <li key={email}>
            <Button look="quiet" size="small" onClick={() => onChoose(email, PASSWORD)}>
              {who}
            </Button>
            <span className="muted small">{email}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
