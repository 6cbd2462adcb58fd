import type { OperationsView } from '@subsidy/contract';
import { Banner } from '../../ui/banner.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { grouped, instant } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { useOperations } from './api/get-operations.ts';
import './operations-overview.css';

/** Outbox, scans, audit checkpoint, database: what is waiting and what has failed. */
export function OperationsOverview() {
  const operations = useOperations();
  return <Loading query={operations}>{(view) => <Overview view={view} />}</Loading>;
}

/** 시작 점검: what the portal lacks, what weighs most first. */
function StartProblems({ problems }: { problems: OperationsView['startProblems'] }) {
  return problems.map(({ code, level, title, todo }) => (
    <Banner key={code} tone={level === 'alarm' ? 'danger' : 'warning'} title={title}>
      {todo}
    </Banner>
  ));
}

function Overview({ view }: { view: OperationsView }) {
  const { outbox, leftOutNotices } = view;
  return (
    <div className="stack">
      <StartProblems problems={view.startProblems} />
      {outbox.failed > 0 && (
        <Banner tone="danger" title={`보내지 못한 메일이 ${grouped(outbox.failed)}통 있습니다`}>
          이틀 동안 여덟 번 보냈지만 모두 실패했습니다. 메일 서버 설정(SMTP_URL, MAIL_FROM)을 확인하고, 아래
          멈춘 작업에서 다시 보내 주세요.
        </Banner>
      )}
      {leftOutNotices.map(({ id, title, problems }) => (
        <Banner key={id} tone="danger" title={`"${title}" 공고를 등록하지 못했습니다`}>
          <p>공고 조건을 고친 판으로 포털을 다시 시작해 주세요. 다른 공고는 그대로 쓸 수 있습니다.</p>
          <ul className="small">
            {problems.map(({ path, message }) => (
              <li key={path}>
                {path}: {message}
              </li>
            ))}
          </ul>
        </Banner>
      ))}
      <div className="card-grid">
        <Card title="메일" level={2}>
          <Facts
            items={[
              { key: 'waiting', name: '보낼 메일', value: `${grouped(outbox.waiting)}통` },
              { key: 'failed', name: '실패', value: `${grouped(outbox.failed)}통` },
              { key: 'sent', name: '처리함', value: `${grouped(outbox.sent)}통` },
            ]}
          />
        </Card>
        <Card title="파일 검사와 감사 기록" level={2}>
          <Facts
            items={[
              { key: 'scans', name: '악성코드 검사 대기', value: `${grouped(view.scansPending)}건` },
              {
                key: 'checkpoint',
                name: '마지막 확인점',
                value: view.auditCheckpointAt === null ? '아직 없음' : instant(view.auditCheckpointAt),
              },
            ]}
          />
        </Card>
        <Card title="데이터베이스" level={2}>
          <Facts
            items={[
              { key: 'version', name: 'PostgreSQL', value: view.databaseVersion },
              {
                key: 'migrations',
                name: '적용한 마이그레이션',
                value: `${grouped(view.migrations.length)}개`,
              },
            ]}
          />
          <Details summary="마이그레이션 목록">
            <ul className="small">
              {view.migrations.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Details>
        </Card>
      </div>
    </div>
  );
}
