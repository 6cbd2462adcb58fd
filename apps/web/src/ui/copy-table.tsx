import { useState } from 'react';
import { Button } from './button.tsx';

/** A cell that a spreadsheet would take for a formula, or that would break the row, is made harmless. */
const cellText = (text: string): string => {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(flat) && !/^-?[\d,.]+$/.test(flat) ? `'${flat}` : flat;
};

/** Rows as tab-separated text, as spreadsheets take them from the clipboard. */
const asTabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cellText).join('\t')).join('\n');

/** Puts a table on the clipboard for a spreadsheet, and says how many rows went. */
export function CopyTable({ rows }: { rows: () => readonly (readonly string[])[] }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const all = rows();
    try {
      await navigator.clipboard.writeText(asTabSeparated(all));
      setSaid(`${String(all.length - 1)}줄을 복사했습니다. 엑셀에 붙여 넣으세요.`);
    } catch {
      setSaid('브라우저가 복사를 막았습니다. 표를 끌어서 선택한 뒤 복사해 주세요.');
    }
  };
  return (
    <span className="row">
      <Button look="secondary" size="small" onClick={() => void copy()}>
        표 복사
      </Button>
      <span className="muted small" role="status">
        {said}
      </span>
    </span>
  );
}
