import { Link } from 'react-router';
import { ko } from '../i18n/ko.ts';
import { usePortal } from '../api/portal.ts';
import './footer.css';

/** Who is responsible, whom to ask, when. */
export function Footer() {
  const { data: portal } = usePortal();
  return (
    <footer className="footer no-print">
      <div className="footer-inner">
        <div>
          <p className="footer-name">{ko.serviceName}</p>
          <p>
            신청과 평가 문의: 사업장 소재지의 테크노파크(제조혁신센터) ·{' '}
            <Link to="/contacts">지역별 전화번호</Link>
          </p>
          <p>상담 시간: 평일 09:00–18:00 (공휴일 제외)</p>
        </div>
        <ul className="footer-links plain-list">
          <li>
            <Link to="/notices">공고</Link>
          </li>
          <li>
            <Link to="/programs">다른 지원사업</Link>
          </li>
          <li>
            <Link to="/check">자격 확인</Link>
          </li>
          <li>
            <Link to="/receipts/verify">접수증 확인</Link>
          </li>
          <li>
            <Link to="/privacy">
              <strong>개인정보처리방침</strong>
            </Link>
          </li>
          <li>
            <Link to="/terms">이용약관</Link>
          </li>
          <li>
            <Link to="/operator">운영기관·대표전화</Link>
          </li>
          {portal?.mailKept === true && (
            <li>
              <Link to="/mails">연습용 메일함</Link>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
