import { render, screen } from '@testing-library/react';
import { ApiProblem } from '../api/problem.ts';
import { ProblemBanner } from './banner.tsx';

const REFERENCE = '804ecf19-d99e-4665-a9f8-2f29ab6bbcec';
const aProblem = (status: number, detail: string) =>
  new ApiProblem({ type: 'unavailable', title: '처리하지 못했습니다', status, detail, reference: REFERENCE });

describe('what a failure says', () => {
  it('names the number of the request, so that a person can tell it', () => {
    render(<ProblemBanner error={aProblem(503, '잠시 후 다시 시도해 주세요.')} />);
    expect(screen.getByRole('alert')).toHaveTextContent(`요청 번호: ${REFERENCE}`);
  });

  it('names it once where the text does', () => {
    render(<ProblemBanner error={aProblem(500, `참조번호 ${REFERENCE}를 알려 주세요.`)} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('요청 번호');
  });

  it('does not bother whoever can mend it with a number', () => {
    render(<ProblemBanner error={aProblem(400, '이름을 확인해 주세요.')} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent(REFERENCE);
  });
});
