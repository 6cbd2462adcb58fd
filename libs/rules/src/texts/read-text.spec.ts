import fc from 'fast-check';
import { cleanText, isBlank, textFault } from './read-text.ts';

const INVISIBLE = [
  ...['\u0020', '\u00a0', '\u00ad', '\u034f', '\u115f', '\u1160', '\u180e', '\u2003', '\u200b', '\u200d'],
  ...['\u2028', '\u2060', '\u2061', '\u2800', '\u3000', '\u3164', '\ufe0f', '\ufeff', '\uffa0', '\ufff9'],
  ...['\u{1d159}', '\u{e0041}', '\t', '\n', '\r\n', '\v'],
];
const nameOf = (text: string): string => [...text].map((one) => one.codePointAt(0)?.toString(16)).join(' ');

it.each(INVISIBLE.map((text) => [nameOf(text), text]))('U+%s alone is nothing', (_name, text) => {
  expect(isBlank(text)).toBe(true);
  expect(cleanText(text)).toBe('');
  expect(cleanText(`${text}${text} ${text}`)).toBe('');
});

it.each(INVISIBLE.map((text) => [nameOf(text), text]))(
  'U+%s before a name is no part of it',
  (_name, text) => {
    expect(cleanText(`${text} ${text}새빛`)).toBe('새빛');
    expect(isBlank(`${text}새빛`)).toBe(false);
  },
);

it.each([
  ['  새빛 정밀 \u3164', '새빛 정밀', 'blanks inside stay'],
  ['안산시'.normalize('NFD'), '안산시', 'a Mac types Hangul in parts'],
  [
    '첫 줄\r\n둘째 줄\r셋째 줄\u2028넷째\v다섯째',
    '첫 줄\n둘째 줄\n셋째 줄\n넷째\n다섯째',
    'one end of a line',
  ],
  ['안\u200b산\u00ad시\ufeff', '안산시', 'what comes along with copying has no width'],
  ['고맙습니다 ❤️', '고맙습니다 ❤️', 'what belongs to the character before it stays'],
  ['👨‍👩‍👧 가족', '👨‍👩‍👧 가족', 'a family stays together'],
  ['葛\u{e0100}', '葛\u{e0100}', 'the form of a Hanja stays'],
  ['', '', 'nothing is nothing'],
])('%p is read as %p: %s', (text, read, _why) => {
  expect(cleanText(text)).toBe(read);
  expect(cleanText(read)).toBe(read);
});

it.each([
  ['새빛\u0000정밀', 'control'],
  ['새빛\u001b[31m', 'control'],
  ['새빛\u009f', 'control'],
  ['새빛\ufffe', 'control'],
  ['새빛\ud83d', 'control'],
  ['\ude00새빛', 'control'],
  ['새빛\u{1ffff}', 'control'],
  ['plan\u202efdp.exe', 'direction'],
  ['\u202e새빛', 'direction'],
  ['새빛\u200e', 'direction'],
  ['\u2066', 'direction'],
  ['새빛\n정밀', 'line-break'],
  ['새빛\u2028정밀', 'line-break'],
  ['새빛\t정밀', 'line-break'],
  ['새빛 정밀 😀', null],
])('%p in one line: %p', (text, fault) => {
  expect(textFault(cleanText(text), 'one-line')).toBe(fault);
});

it('lets several lines and tabs be where they are asked for', () => {
  expect(textFault(cleanText('첫 줄\r\n\t둘째 줄'), 'many-lines')).toBeNull();
  expect(textFault(cleanText('첫 줄\u0007'), 'many-lines')).toBe('control');
});

it('keeps everything that can be seen, and reads what it read the same again', () => {
  const letters = fc.constantFrom(
    ...INVISIBLE,
    '가',
    'ㄱ',
    '漢',
    'é',
    'e',
    '\u11a8',
    '😀',
    '1',
    '-',
    '\u202e',
    '\u0301',
  );
  fc.assert(
    fc.property(
      fc.array(letters).map((parts) => parts.join('')),
      (text) => {
        const read = cleanText(text);
        const seen = (of: string): string =>
          of.replace(/[\s\p{Default_Ignorable_Code_Point}\u2800\ufff9\u{1d159}]/gu, '').normalize('NFC');
        expect(seen(read)).toBe(seen(text));
        expect(cleanText(read)).toBe(read);
        expect(isBlank(read)).toBe(isBlank(text));
      },
    ),
    // A letter and its final consonant meet when what stood between them goes.
    { examples: [['가\u200b\u11a8']] },
  );
});

it('takes no longer for a text of blanks', () => {
  expect(cleanText(`a${' '.repeat(1_000_000)}b`)).toHaveLength(1_000_002);
  expect(cleanText(' '.repeat(1_000_000))).toBe('');
});
