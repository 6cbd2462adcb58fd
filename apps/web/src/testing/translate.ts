/** What a browser's translation does to a page: in the place of each text stands an element with a new text. */
export function translatePage(root: Node = document.body): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('font, textarea, option, title') != null) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(document.createTextNode(text.data));
    outer.append(inner);
    text.replaceWith(outer);
  }
}
