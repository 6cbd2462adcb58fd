import type { GuideNoticeView } from '@subsidy/contract';
import { percent, wonInWords } from '../../ui/format.ts';

type GuideType = GuideNoticeView['terms']['types'][number];
type Share = NonNullable<GuideType['government']>;

/** What one payer gives at most, as far as it is published. */
function shareText(payer: string, { rateBp, maxKrw }: Share): string {
  const rate = rateBp.value === null ? '' : `총사업비의 ${percent(rateBp.value)} 이내`;
  const most = maxKrw.value === null ? '' : `최대 ${wonInWords(maxKrw.value)}`;
  if (most !== '') return `${payer} ${most}${rate === '' ? '' : ` (${rate})`}`;
  return `${payer} ${rate === '' ? '금액은 공개된 자료에 없음' : rate}`;
}

const isOfficial = ({ rateBp, maxKrw }: Share): boolean =>
  [rateBp, maxKrw].every(({ value, cite }) => value === null || cite.confidence === 'official');

/** 지원 금액 of each type of a program, payer by payer; what no official document states is marked. */
export function SupportList({ types }: { types: readonly GuideType[] }) {
  return (
    <ul className="plain-list">
      {types.map((offered) => {
        const payers = [
          { payer: '정부', share: offered.government },
          { payer: '주관기관', share: offered.leadCompany },
          { payer: '지방비', share: offered.local },
        ].flatMap(({ payer, share }) => (share === null ? [] : [{ payer, share }]));
        return (
          <li key={offered.type}>
            {types.length > 1 && <span className="muted">{offered.label}: </span>}
            {payers.map(({ payer, share }) => shareText(payer, share)).join(', ')}
            {!payers.every(({ share }) => isOfficial(share)) && (
              <span className="muted small"> (공고문 확인 필요)</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
