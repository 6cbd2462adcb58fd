import { DamagedFile } from './file-bytes.ts';

/** A value as PDF writes it; bytes of strings are kept as they are. */
export type PdfValue = Buffer | string | number | PdfReference | PdfValue[] | PdfDictionary;
interface PdfReference {
  object: number;
  generation: number;
}
export type PdfDictionary = Map<string, PdfValue>;

const DEEPEST = 20;
const SPACE = /[\s\0]/;
const DELIMITER = /[\s\0()<>[\]{}/%]/;

/** Reads one dictionary that begins at a position of a text in latin1. */
export function readDictionary(text: string, from: number): PdfDictionary {
  return new Reader(text, from).dictionary(0);
}

class Reader {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  dictionary(depth: number): PdfDictionary {
    this.skip();
    if (!this.text.startsWith('<<', this.at)) throw new DamagedFile('no dictionary is there');
    this.at += 2;
    const found: PdfDictionary = new Map();
    for (;;) {
      this.skip();
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2;
        return found;
      }
      const name = this.value(depth + 1);
      if (typeof name !== 'string' || !name.startsWith('/')) throw new DamagedFile('a key is no name');
      found.set(name.slice(1), this.value(depth + 1));
    }
  }

  private value(depth: number): PdfValue {
    this.skip();
    if (depth > DEEPEST || this.at >= this.text.length) throw new DamagedFile('a value has no end');
    const first = this.text[this.at];
    if (first === '<') return this.text[this.at + 1] === '<' ? this.dictionary(depth) : this.hexadecimal();
    if (first === '(') return this.literal();
    if (first === '[') return this.array(depth);
    return this.word();
  }

  private array(depth: number): PdfValue[] {
    this.at += 1;
    const found: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') {
        this.at += 1;
        return found;
      }
      found.push(this.value(depth + 1));
    }
  }

  /** A name, a number, a reference or a word. */
  private word(): PdfValue {
    const reference = /^(\d{1,10})[\s\0]+(\d{1,5})[\s\0]+R(?=[\s\0()<>[\]{}/%]|$)/.exec(
      this.text.slice(this.at, this.at + 40),
    );
    if (reference !== null) {
      this.at += reference[0].length;
      return { object: Number(reference[1]), generation: Number(reference[2]) };
    }
    const start = this.at;
    this.at += 1;
    while (this.at < this.text.length && !DELIMITER.test(this.text[this.at] ?? ' ')) this.at += 1;
    const word = this.text.slice(start, this.at);
    if (word.startsWith('/')) {
      return word.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    }
    return /^[+-]?\d+(\.\d*)?$/.test(word) ? Number(word) : word;
  }

  private hexadecimal(): Buffer {
    const end = this.text.indexOf('>', this.at);
    if (end < 0) throw new DamagedFile('a string has no end');
    const digits = this.text.slice(this.at + 1, end).replace(/[^0-9a-f]/gi, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  private literal(): Buffer {
    const bytes: number[] = [];
    let open = 0;
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at] ?? '';
      if (character === '\\') {
        bytes.push(...this.escaped());
        continue;
      }
      if (character === '(' && (open += 1) === 1) continue;
      if (character === ')' && (open -= 1) === 0) {
        this.at += 1;
        return Buffer.from(bytes);
      }
      bytes.push(character.charCodeAt(0));
    }
    throw new DamagedFile('a string has no end');
  }

  /** What a backslash stands for; the position is left at its last character. */
  private escaped(): number[] {
    const octal = /^\\([0-7]{1,3})/.exec(this.text.slice(this.at, this.at + 4))?.[1];
    if (octal !== undefined) {
      this.at += octal.length;
      return [parseInt(octal, 8) & 0xff];
    }
    this.at += 1;
    const character = this.text[this.at] ?? '';
    if (character === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
    if (character === '\r' || character === '\n') return [];
    const control = { n: 10, r: 13, t: 9, b: 8, f: 12 }[character];
    return [control ?? character.charCodeAt(0)];
  }

  private skip(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at] ?? '';
      if (character === '%') {
        while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
      } else if (!SPACE.test(character)) return;
    }
  }
}
