import { jsonInElement, scriptsOf, writeDocument } from './document.ts';

const INDEX =
  '<head><meta\n name="description"\n content="old" /><title>old</title></head><body><div id="root"></div></body>';
const EVIL = '</script><script>alert(1)</script> $& <!-- \u2028';

describe('the document a page is drawn into', () => {
  const written = writeDocument(INDEX, {
    html: '<h1>공고</h1>',
    at: 1,
    head: { title: '"<공고> $& & 더', description: '가 "나"' },
    answers: [[['notices'], { title: EVIL }]],
    path: '/notices/"><script>',
    origin: 'https://portal.test',
    scripts: ['assets/a.js'],
  });

  it('holds page, title, description and address, each escaped', () => {
    expect(written).toContain('<div id="root"><h1>공고</h1></div>');
    expect(written).toContain('<title>&quot;&lt;공고&gt; $&amp; &amp; 더</title>');
    expect(written).toContain('content="가 &quot;나&quot;"');
    expect(written).toContain('href="https://portal.test/notices/&quot;&gt;&lt;script&gt;"');
    expect(written).toContain('data-scripts="/assets/a.js"');
  });

  it('lets no answer end the element it stands in', () => {
    document.body.innerHTML = written.slice(written.indexOf('<body>') + 6, written.indexOf('</body>'));
    const element = document.getElementById('drawn');
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(JSON.parse(element?.textContent ?? '')).toMatchObject({
      answers: [[['notices'], { title: EVIL }]],
    });
    expect(jsonInElement(EVIL)).not.toContain('<');
  });

  it('names each script once, without those that every page has', () => {
    const manifest = {
      a: { file: 'a.js', imports: ['b', 'entry'] },
      b: { file: 'b.js', imports: ['a'] },
      entry: { file: 'entry.js', isEntry: true },
    };
    expect(scriptsOf(manifest, ['a', 'b'])).toEqual(['a.js', 'b.js']);
  });
});
