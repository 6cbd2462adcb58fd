import { Link } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';

/** 이용약관: an example. */
export function TermsPage() {
  return (
    <Page title="이용약관" lead="포털을 쓰는 분과 운영기관이 서로 지킬 것을 적었습니다.">
      <div className="stack-loose">
        <Banner tone="information" title="예시 문서입니다">
          연습용 포털의 예시이며 효력이 없습니다. 실제로 운영하는 기관은 자기 약관을 싣습니다.
        </Banner>
        <Card title="자격 확인">
          <p>
            자격 확인의 결과는 공고를 바탕으로 한 안내입니다. 지원 여부는 신청을 접수한 기관이 심사하여
            정합니다.
          </p>
        </Card>
        <Card title="계정">
          <p>
            계정은 한 사람이 하나씩 쓰고, 다른 사람에게 빌려주지 않습니다. 비밀번호가 알려졌다면 바로 바꾸어
            주세요.
          </p>
        </Card>
        <Card title="신청">
          <p>
            신청서에는 사실을 적습니다. 마감은 서버에 도착한 시각을 기준으로 하고, 제출한 내용은 접수증으로
            확인할 수 있습니다.
          </p>
        </Card>
        <Card title="개인정보">
          <p>
            개인정보는 <Link to="/privacy">개인정보처리방침</Link>에 따라 다룹니다.
          </p>
        </Card>
      </div>
    </Page>
  );
}
