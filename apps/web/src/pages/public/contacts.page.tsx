import {
  districtsOf,
  REGION_CODES,
  regionLabel,
  TECHNO_PARKS,
  technoParkFor,
  type TechnoPark,
} from '@subsidy/rules';
import { useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { CitationLine } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';

const MERGED: readonly string[] = ['gwangju', 'jeonnam'];
const REGIONS = REGION_CODES.filter((code) => !MERGED.includes(code)).map((code) => ({
  value: code,
  label: regionLabel(code),
}));

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
  const [region, setRegion] = useState('');
  const [city, setCity] = useState('');
  const park = region === '' ? null : technoParkFor(region, city === '' ? null : city);
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
            <div className="field-pair">
              <SelectField
                label="사업장 시·도"
                options={REGIONS}
                value={region}
                onChange={(event) => {
                  setRegion(event.target.value);
                  setCity('');
                }}
              />
              <SelectField
                label="시·군·구"
                options={districtsOf(region).map(({ name }) => ({ value: name, label: name }))}
                value={city}
                disabled={region === ''}
                onChange={(event) => setCity(event.target.value)}
              />
            </div>
            <p role="status">
              {park !== null && (
                <>
                  <strong>{park.name}</strong> · <PhoneLink phone={park.phone} /> · {park.address}
                </>
              )}
              {park === null && region !== '' && '시·군·구를 고르면 담당 기관이 나옵니다.'}
            </p>
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
