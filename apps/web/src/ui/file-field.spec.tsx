import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FileField, fileProblem } from './file-field.tsx';

const file = (name: string, size = 1, type = '') => new File(['x'.repeat(size)], name, { type });
const PDF = file('사업자등록증.pdf', 2_048);

describe('what is wrong with a file', () => {
  it.each([
    ['a.pdf', 1],
    ['A.PDF', 1],
    ['사진.jpeg', 1],
    ['사진.JPG', 1],
    ['v1.2.final.pdf', 100],
  ])('nothing with %s of %i bytes', (name, size) =>
    expect(fileProblem(file(name, size), ['pdf', 'jpg'], 100)).toBeUndefined(),
  );

  it.each([
    ['a.hwp', 1, /^\.hwp 파일은 올릴 수 없습니다\. pdf, jpg 파일로/],
    ['pdf', 1, /^확장자가 없는 파일은/],
    ['a.pdf.exe', 1, /^\.exe 파일은/],
    ['a.', 1, /^확장자가 없는 파일은/],
    ['a.pdf', 0, /비어 있습니다/],
    ['a.pdf', 101, /^파일이 .*까지 올릴 수 있으니/],
  ])('with %s of %i bytes is said', (name, size, words) =>
    expect(fileProblem(file(name, size), ['pdf', 'jpg'], 100)).toMatch(words),
  );

  it('a .jpeg is no .png', () => expect(fileProblem(file('a.jpeg'), ['png'], 100)).toContain('.jpeg'));
});

function Page() {
  const [chosen, setChosen] = useState<File | null>(null);
  return <FileField label="서류" formats={['pdf']} maxBytes={1024} file={chosen} onFileChange={setChosen} />;
}

describe('the field for a file', () => {
  const input = (): HTMLInputElement => screen.getByLabelText('서류');
  const drop = (files: readonly File[]) =>
    fireEvent.drop(screen.getByText('파일 고르기'), { dataTransfer: { files } });

  it('shows what was chosen with its size, and lets it go so that the same one can be chosen again', async () => {
    render(<Page />);
    await userEvent.upload(input(), PDF);
    expect(screen.getByText('(2 KB)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '선택 취소' }));
    expect(screen.queryByText(/사업자등록증\.pdf/)).toBeNull();
    expect(input().value).toBe('');
    await userEvent.upload(input(), PDF);
    expect(screen.getByText(/사업자등록증\.pdf/)).toBeVisible();
  });

  it('takes the first of the files that are dropped on it', () => {
    render(<Page />);
    drop([PDF, file('둘째.pdf')]);
    expect(screen.getByText(/사업자등록증\.pdf/)).toBeVisible();
    expect(screen.queryByText(/둘째/)).toBeNull();
  });

  it('keeps what was chosen when something else than a file is dropped on it', () => {
    render(<Page />);
    drop([PDF]);
    drop([]);
    expect(screen.getByText(/사업자등록증\.pdf/)).toBeVisible();
  });

  it('says its formats and size before anything is chosen', () => {
    render(<Page />);
    expect(input()).toHaveAccessibleDescription(/pdf · 1(\.0)? ?KB까지/);
    expect(input()).toHaveAttribute('accept', '.pdf');
  });
});
