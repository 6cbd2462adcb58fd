import { Link } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';

/** 운영기관과 대표전화: an example; the TechnoParks are real and stand on their own page. */
export function OperatorPage() {
  return (
    <Page title="운영기관과 대표전화" lead="누가 이 포털을 운영하고, 어디에 물어보면 되는지 적었습니다.">
      <div className="stack-loose">
        <Banner tone="information" title="예시입니다">
          연습용 포털이라 운영기관이 없습니다. 실제로 운영하는 기관은 여기에 이름과 대표전화를 싣습니다.
        </Banner>
        <Card title="연습용 운영기관">
          <Facts
            items={[
              { key: 'name', name: '운영기관', value: '예시 전담기관 (연습용)' },
              { key: 'phone', name: '대표전화', value: '02-0000-0000 (연습용, 연결되지 않습니다)' },
              { key: 'hours', name: '상담 시간', value: '평일 09:00–18:00 (공휴일 제외)' },
            ]}
          />
        </Card>
        <Card title="신청과 평가 문의">
          <p>
            사업장 소재지의 테크노파크가 답합니다. <Link to="/contacts">지역별 전화번호 보기</Link>
          </p>
        </Card>
      </div>
    </Page>
  );
}
