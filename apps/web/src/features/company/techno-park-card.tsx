import { technoParkFor } from '@subsidy/rules';
import { Card, Facts } from '../../ui/card.tsx';

/** 관할 테크노파크 of a site, with address and phone; follows the choice at once. */
export function TechnoParkCard({ regionCode, city }: { regionCode: string; city: string }) {
  const park = technoParkFor(regionCode, city === '' ? null : city);
  return (
    <div role="status">
      <Card title="담당 테크노파크" level={3} tone="tint">
        {park === null ? (
          <p className="small">시·도와 시·군·구를 고르면 요건검토와 평가를 맡는 테크노파크가 나옵니다.</p>
        ) : (
          <Facts
            items={[
              { key: 'name', name: '기관', value: <strong>{park.name}</strong> },
              { key: 'address', name: '주소', value: park.address },
              { key: 'phone', name: '전화', value: <a href={`tel:${park.phone}`}>{park.phone}</a> },
            ]}
          />
        )}
        <p className="muted small">이미 제출한 신청의 담당 기관은 바뀌지 않습니다.</p>
      </Card>
    </div>
  );
}
