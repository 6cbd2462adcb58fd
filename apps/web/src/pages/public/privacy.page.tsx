import { Banner } from '../../ui/banner.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Page } from '../../ui/page.tsx';

interface Held {
  what: string;
  whose: string;
  until: string;
}

/** As docs/privacy.md says; what is not built yet is said to be open. */
const HELD: readonly Held[] = [
  {
    what: '이름, 이메일, 비밀번호(알아볼 수 없게 바꾼 값), 2단계 인증',
    whose: '계정이 있는 모든 분',
    until: '아직 정하지 않았습니다',
  },
  {
    what: '소속과 역할',
    whose: '계정이 있는 모든 분',
    until: '바뀐 기록은 3년, 소속은 아직 정하지 않았습니다',
  },
  {
    what: '신청서에 적은 이름, 전화번호, 하는 일, 동의',
    whose: '신청 기업과 공급기업의 담당자',
    until: '사건이 끝난 뒤 5년으로 할 예정입니다',
  },
  {
    what: '제출 서류',
    whose: '신청 기업과 공급기업의 담당자',
    until: '사건이 끝난 뒤 5년으로 할 예정입니다',
  },
  { what: '사업자등록번호, 법인등록번호', whose: '기업 (개인사업자 포함)', until: '기업 정보와 같습니다' },
  { what: '누가 무엇을 했는지 남긴 기록', whose: '계정이 있는 모든 분', until: '지우지 않습니다' },
  {
    what: '누가 누구의 정보를 보았는지 남긴 기록',
    whose: '담당자, 평가위원, 공급기업, 주관기관',
    until: '2년',
  },
  {
    what: '로그인 상태, 접속 주소와 브라우저, 메일의 링크, 실패한 로그인',
    whose: '로그인하는 모든 분',
    until: '끝난 다음 날까지',
  },
  { what: '보낸 메일', whose: '받는 분', until: '보낸 뒤 90일, 그 뒤에는 보냈다는 사실만' },
];

/** 개인정보처리방침. */
export function PrivacyPage() {
  return (
    <Page
      title="개인정보처리방침"
      lead="어떤 개인정보를 누구에게서 받아 언제까지 보관하는지, 어떻게 지키는지 적었습니다."
    >
      <div className="stack-loose">
        <Banner tone="information" title="예시 문서입니다">
          연습용 포털의 예시입니다. 실제로 운영하는 기관은 개인정보 보호책임자의 확인을 거쳐 자기 방침을
          싣습니다.
        </Banner>
        <DataTable
          caption="보관하는 개인정보"
          rows={HELD}
          rowKey={({ what }) => what}
          columns={[
            { key: 'what', label: '무엇을', rowHeader: true, cell: ({ what }) => what },
            { key: 'whose', label: '누구의', cell: ({ whose }) => whose },
            { key: 'until', label: '언제까지', cell: ({ until }) => until },
          ]}
        />
        <Card title="어떻게 지키나요?">
          <ul>
            <li>주민등록번호는 받지 않습니다. 글에 적으면 찾아서 지워 달라고 알려 드립니다.</li>
            <li>비밀번호는 되돌릴 수 없게 바꾸어 보관하고, 어디에도 적어 두지 않습니다.</li>
            <li>
              담당자가 다른 분의 정보를 보면 그 기록을 2년 동안 남깁니다. 기업은 누가 보았는지 볼 수 있습니다.
            </li>
            <li>역할마다 맡은 일에 필요한 정보만 볼 수 있습니다.</li>
            <li>다른 나라나 외부 서비스에 개인정보를 맡기지 않습니다.</li>
          </ul>
        </Card>
        <Card title="내 정보를 보거나 고치려면">
          <p>
            내 계정과 기업 정보에서 직접 보고 고칠 수 있습니다. 삭제를 요청하는 화면은 아직 없으니 운영기관에
            요청해 주세요.
          </p>
        </Card>
      </div>
    </Page>
  );
}
