import { TECHNO_PARKS, type TechnoPark } from '@subsidy/rules';
import { useState } from 'react';
import { PlaceField } from '../../features/forms/place-field.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { CitationLine } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';

const COLUMNS: readonly Column<TechnoPark>[] = [
  { key: 'name', label: '기관', rowHeader: true, cell: ({ name }) => name },
  { key: 'serves', label: '담당 지역', cell: ({ serves }) => serves },
  { key: 'address', label: '주소', cell: ({ address }) => address },
  { key: 'phone', label: '전화', cell: ({ phone }) => <PhoneLink phone={phone} /> },
];

/** A number that a phone can call. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="no-wrap number" href={`tel:${phone}`}>
      {phone}
    </a>
  );
}

/** 문의처: the TechnoPark that serves a place, and all nineteen. */
export function ContactsPage() {
  const [place, setPlace] = useState({ regionCode: '', city: '' });
  const first = TECHNO_PARKS[0];
  return (
    <Page
      title="문의처"
      width="wide"
      lead="신청 자격, 서류, 요건검토와 평가는 사업장이 있는 지역의 테크노파크(제조혁신센터)에 물어보세요."
    >
      <div className="stack-loose">
        <Card title="우리 지역 테크노파크 찾기" tone="surface">
          <div className="stack">
            <PlaceField
              label="공장이 있는 곳"
              ids={{ find: 'contacts-place', regionCode: 'contacts-region', city: 'contacts-city' }}
              regionCode={place.regionCode}
              city={place.city}
              onPut={(regionCode, city) => setPlace({ regionCode, city })}
            />
          </div>
        </Card>
        <DataTable
          caption="지역별 테크노파크 19곳"
          columns={COLUMNS}
          rows={TECHNO_PARKS}
          rowKey={({ code }) => code}
        />
        {first !== undefined && <CitationLine cite={first.cite} />}
      </div>
    </Page>
  );
}
