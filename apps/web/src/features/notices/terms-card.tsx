import type { TermLine } from '@subsidy/contract';
import { CHECK_NOTICE, isPractice } from '@subsidy/rules';
import { Card } from '../../ui/card.tsx';
import { CitationLine, Details } from '../../ui/details.tsx';
import './terms-card.css';

/** 지원 조건 line by line; each folds out to its source. What is not official is marked on the line itself. */
export function TermsCard({ lines }: { lines: readonly TermLine[] }) {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return (
    <Card title="지원 조건">
      <p className="muted small">
        항목을 누르면 근거가 나옵니다. 공식 문서가 아닌 값에는 그렇다고 적혀 있습니다.
      </p>
      {groups.map((group) => (
        <section key={group} className="terms-group">
          <h3>{group}</h3>
          {lines
            .filter((line) => line.group === group)
            .map((line) => (
              <Details
                key={`${line.label} ${line.text}`}
                summary={
                  <>
                    <span className="terms-label">{line.label}</span>
                    <span className="terms-text">
                      {line.text}
                      {isUnofficial(line) && <span className="muted small"> ({doubtOf(line)})</span>}
                    </span>
                  </>
                }
              >
                <CitationLine cite={line.cite} />
              </Details>
            ))}
        </section>
      ))}
    </Card>
  );
}

const doubtOf = ({ cite }: TermLine): string => (isPractice(cite) ? '연습용 수치' : CHECK_NOTICE);

/** Said by the press or a blog, or concluded from elsewhere: no official document states it. */
const isUnofficial = ({ cite }: TermLine): boolean => cite.confidence !== 'official';
