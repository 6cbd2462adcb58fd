import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real one-page PDF to hand in. */
export const A_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** What a PDF looks like from outside and, where poppler is installed, on paper. */
export interface SeenPdf {
  isPdf: boolean;
  pages: number;
  hasEmbeddedFont: boolean;
  /** Pixels of the first page that are not white; null where nothing here can draw it. */
  darkPixels: number | null;
}

/** Looks at a PDF: text alone can be read from a file whose glyphs are missing, so it is drawn where that is possible. */
export function lookAtPdf(contents: Buffer): SeenPdf {
  const text = contents.toString('latin1');
  return {
    isPdf: text.startsWith('%PDF-'),
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    hasEmbeddedFont: /\/FontFile[23]?\s/.test(text) && /\/FontName\s*\/[A-Z]{6}\+/.test(text),
    darkPixels: darkPixelsOf(contents),
  };
}

function darkPixelsOf(contents: Buffer): number | null {
  const drawer = ['/usr/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm'].find((path) => existsSync(path));
  if (drawer === undefined) return null;
  const directory = mkdtempSync(join(tmpdir(), 'portal-e2e-pdf-'));
  try {
    writeFileSync(join(directory, 'a.pdf'), contents);
    execFileSync(drawer, [
      '-gray',
      '-r',
      '50',
      '-f',
      '1',
      '-l',
      '1',
      join(directory, 'a.pdf'),
      join(directory, 'page'),
    ]);
    const page = ['page-1.pgm', 'page-01.pgm']
      .map((name) => join(directory, name))
      .find((path) => existsSync(path));
    const pixels = page === undefined ? Buffer.alloc(0) : readFileSync(page).subarray(15);
    return pixels.filter((gray) => gray < 128).length;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
