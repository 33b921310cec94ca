import { compile, type FormatCallback } from 'html-to-text';

/** An order is a page or two; what is longer is no order, and takes time. In characters of HTML. */
const LONGEST_HTML = 1_000_000;
/** Mail programs nest a dozen tables at the most. */
const DEEPEST = 60;
const MOST_CHILDREN = 5_000;

/** History that mail programs mark as such, and signatures. */
const LEFT_ASIDE = [
  ...['blockquote', '.gmail_quote', '.gmail_quote_container', '.moz-cite-prefix', '.yahoo_quoted', '#isReplyContent'],
  ...['.gmail_signature', '.moz-signature', '#ms-outlook-mobile-signature', '.protonmail_signature_block'],
  ...['img', 'style', 'script', 'title', 'head'],
];

/** A row of several cells is a line with tabs in between, whatever the cells are made of; one of a single cell holds a layout. */
const table: FormatCallback = (element, walk, builder, options) => {
  builder.openTable();
  const visit = (node: typeof element, depth: number) => {
    if (node.name === 'tr') {
      builder.openTableRow();
      for (const cell of node.children.filter(({ name }) => name === 'td' || name === 'th')) {
        builder.openTableCell({ maxColumnWidth: Infinity });
        walk(cell.children, builder);
        builder.closeTableCell({});
      }
      builder.closeTableRow();
    } else if (depth < DEEPEST)
      for (const child of Array.isArray(node.children) ? node.children : []) visit(child, depth + 1);
  };
  visit(element, 0);
  builder.closeTable({
    tableToString: (rows: readonly (readonly { readonly text: string }[])[]) => rows.map(lineOf).join('\n'),
    leadingLineBreaks: options.leadingLineBreaks ?? 1,
    trailingLineBreaks: options.trailingLineBreaks ?? 1,
  });
};

function lineOf(cells: readonly { readonly text: string }[]): string {
  const texts = cells.map(({ text }) => text.trim());
  const isLayout = texts.length === 1 || texts.some((text) => text.includes('\t'));
  return isLayout ? texts.join('\n') : texts.map((text) => text.replace(/\s+/g, ' ')).join('\t');
}

const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  formatters: { orderTable: table },
  limits: { maxInputLength: LONGEST_HTML, maxDepth: DEEPEST, maxChildNodes: MOST_CHILDREN, ellipsis: '' },
  selectors: [
    { selector: 'table', format: 'orderTable' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...LEFT_ASIDE.map((selector) => ({ selector, format: 'skip' })),
  ],
});

/** The text that a reader of HTML sees, rows of tables as lines with tabs; `whole` unless it is longer than is read. */
export function textOfHtml(html: string): { readonly text: string; readonly whole: boolean } {
  return { text: convert(html), whole: html.length <= LONGEST_HTML };
}
