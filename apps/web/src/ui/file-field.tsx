import { useRef, useState } from 'react';
import { Button } from './button.tsx';
import { controlAttributes, Field, useFieldIds, type FieldTexts } from './field.tsx';
import { fileSize } from './format.ts';
import { Icon } from './icon.tsx';

/** A file from this device; it can also be dropped on the field. Says what is wrong before anything is sent. */
export function FileField({
  file,
  onFileChange,
  formats,
  maxBytes,
  ...texts
}: FieldTexts & {
  file: File | null;
  onFileChange: (file: File | null) => void;
  formats: readonly string[];
  maxBytes: number;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);
  const limits = `${formats.join(', ')} · ${fileSize(maxBytes)}까지`;
  const hint = texts.hint === undefined ? limits : texts.hint;
  const ids = useFieldIds({ ...texts, hint });
  return (
    <Field ids={ids} {...texts} hint={hint}>
      <div
        className={dropping ? 'file-field file-field-dropping' : 'file-field'}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={(event) => {
          event.preventDefault();
          setDropping(false);
          // A piece of text that is dropped here takes no chosen file away.
          const [dropped] = event.dataTransfer.files;
          if (dropped !== undefined) onFileChange(dropped);
        }}
      >
        <label className="button button-secondary button-small file-button">
          파일 고르기
          <input
            {...controlAttributes(ids, texts.error, texts.required)}
            ref={input}
            type="file"
            className="visually-hidden"
            aria-label={typeof texts.label === 'string' ? texts.label : undefined}
            accept={formats.map((format) => `.${format}`).join(',')}
            onChange={(event) => onFileChange(event.target.files?.[0] ?? null)}
          />
        </label>
        {file === null && <span className="muted small">또는 여기에 끌어다 놓으세요.</span>}
        {file !== null && (
          <p className="file-chosen">
            <Icon name="file" /> {file.name} <span className="muted">({fileSize(file.size)})</span>
            <Button
              look="quiet"
              size="small"
              onClick={() => {
                if (input.current !== null) input.current.value = '';
                onFileChange(null);
              }}
            >
              선택 취소
            </Button>
          </p>
        )}
      </div>
    </Field>
  );
}

/** What is wrong with a file before it is sent; undefined when it may go. */
export function fileProblem(file: File, formats: readonly string[], maxBytes: number): string | undefined {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const accepted = formats.includes(extension) || (extension === 'jpeg' && formats.includes('jpg'));
  if (!accepted) {
    return `${extension === '' ? '확장자가 없는' : `.${extension}`} 파일은 올릴 수 없습니다. ${formats.join(', ')} 파일로 바꾸어 올려 주세요.`;
  }
  if (file.size === 0) return '파일이 비어 있습니다. 저장이 끝난 파일인지 확인하고 다시 선택해 주세요.';
  if (file.size > maxBytes) {
    return `파일이 ${fileSize(file.size)}입니다. ${fileSize(maxBytes)}까지 올릴 수 있으니 PDF로 바꾸거나 사진 크기를 줄여 주세요.`;
  }
  return undefined;
}
