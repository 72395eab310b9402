import { parseHTML } from 'linkedom';

/** The little of the DOM that text extraction walks. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

/** An element, as far as pages are searched. */
export interface DomElement extends DomNode {
  readonly textContent: string | null;
  readonly outerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
  readonly documentElement: DomElement | null;
}

/** Parses HTML, whole or a fragment of a body. */
export function parseDom(html: string): DomDocument {
  const whole = /<html/iu.test(html.slice(0, 2000)) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: DomDocument }).document;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL FOUNDER-TITLE FOUNDER-CONTENT'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT SELECT BUTTON INPUT TEXTAREA HEAD TITLE'.split(' '),
);
const HEADING = /^H[1-6]$/u;
const TEXT_NODE = 3;

/** Text of a tree with one line a block; `marked` puts "# " before headings. No recursion: trees may be deep. */
export function textOf(root: DomNode, marked = false, skip: (node: DomNode) => boolean = () => false): string {
  const lines: string[] = [];
  let line = '';
  let prefix = '';
  const breakLine = (): void => {
    const text = line.replace(/[ \t\n\r\f]+/gu, ' ').trim();
    if (text !== '') lines.push(prefix + text);
    line = '';
  };
  const stack: (DomNode | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      breakLine();
      if (node === 'H') prefix = '';
      continue;
    }
    if (node.nodeType === TEXT_NODE) {
      line += node.nodeValue ?? '';
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name) || (node.nodeType !== 1 && node !== root) || (node !== root && skip(node))) continue;
    const heading = HEADING.test(name);
    if (BLOCKS.has(name)) {
      breakLine();
      stack.push(heading ? 'H' : 'B');
      if (heading && marked) prefix = '# ';
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) stack.push(child);
    }
  }
  breakLine();
  return lines.join('\n');
}
