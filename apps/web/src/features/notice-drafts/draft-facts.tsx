import type { NoticeDraftView } from '@subsidy/contract';
import { Banner } from '../../ui/banner.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { instant } from '../../ui/format.ts';

/** What a draft is: its windows, who wrote, proposed and published it; and its terms, whole, as they are stored. */
export function DraftFacts({ draft }: { draft: NoticeDraftView }) {
  const { windows } = draft;
  return (
    <Card title="초안 내용">
      <Facts
        items={[
          { key: 'id', name: '공고 식별자', value: draft.noticeId },
          { key: 'window', name: '신청 기간', value: stretch(windows.opensAt, windows.closesAt) },
          ...(windows.planOpensAt === null || windows.planClosesAt === null
            ? []
            : [
                {
                  key: 'plan',
                  name: '사업계획서 기간',
                  value: stretch(windows.planOpensAt, windows.planClosesAt),
                },
              ]),
          { key: 'created', name: '작성', value: by(draft.createdBy, draft.createdAt) },
          {
            key: 'edited',
            name: '마지막으로 고친 때',
            value: `${instant(draft.editedAt)} (${String(draft.version)}판)`,
          },
          { key: 'proposed', name: '제안', value: by(draft.proposedBy, draft.proposedAt) },
          { key: 'published', name: '공고', value: by(draft.publishedBy, draft.publishedAt) },
          {
            key: 'terms',
            name: '공고 조건',
            value: (
              <details>
                <summary>공고 조건 전체 보기</summary>
                <pre className="pre-wrap small" tabIndex={0}>
                  {JSON.stringify(draft.terms, null, 2)}
                </pre>
              </details>
            ),
          },
        ]}
      />
    </Card>
  );
}

const stretch = (from: string, until: string): string => `${instant(from)} – ${instant(until)}`;
const by = (who: string | null, at: string | null): string =>
  who === null || at === null ? '아직 없음' : `${who}, ${instant(at)}`;

/** What keeps a draft from being published, and what is strange in it, each with its place in the terms. */
export function DraftProblems({ draft: { problems, warnings } }: { draft: NoticeDraftView }) {
  return (
    <>
      {problems.length > 0 && (
        <Banner tone="danger" title={`고쳐야 할 것이 ${String(problems.length)}건 있어 공고할 수 없습니다`}>
          <Places of={problems} />
        </Banner>
      )}
      {warnings.length > 0 && (
        <Banner tone="warning" title={`확인해 볼 것이 ${String(warnings.length)}건 있습니다`}>
          <Places of={warnings} />
        </Banner>
      )}
    </>
  );
}

const Places = ({ of }: { of: NoticeDraftView['problems'] }) => (
  <ul>
    {of.map(({ path, message }) => (
      <li key={`${path} ${message}`}>
        <code>{path}</code>: {message}
      </li>
    ))}
  </ul>
);
