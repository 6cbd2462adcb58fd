import type { SupplementRequestView } from '@subsidy/contract';
import { Facts } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { day, instant } from '../../ui/format.ts';
import { dueAt } from './supplement.ts';

/** Who asked, when, until when, and what was answered. */
export function SupplementHead({ request }: { request: SupplementRequestView }) {
  const { requestedBy, requestedAt, respondedAt, note, dueOn } = request;
  return (
    <Facts
      items={[
        { key: 'by', name: '요청한 사람', value: requestedBy },
        { key: 'at', name: '요청한 때', value: instant(requestedAt) },
        {
          key: 'due',
          name: '기한',
          value:
            respondedAt === null ? (
              <Deadline at={dueAt(request)} passed="기한이 지났습니다" />
            ) : (
              `${day(dueOn)} 24:00까지`
            ),
        },
        ...(respondedAt === null
          ? []
          : [
              { key: 'responded', name: '답변한 때', value: instant(respondedAt) },
              { key: 'note', name: '답변', value: <span className="pre-wrap">{note}</span> },
            ]),
      ]}
    />
  );
}
