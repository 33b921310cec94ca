import { compile, type FormatCallback } from 'html-to-text';

/** An order is a page or two; what is longer is no order, and takes time. In characters of HTML. */
const LONGEST_HTML = 1_000_000;
/** Mail programs nest a dozen tables at the most. */
const DEEPEST = 60;
const MOST_CHILDREN = 5_000;
/** A long conversation has some thousand; what takes time takes more than in proportion. */
const MOST_TAGS = 20_000;
/** Stands where a limit was reached: a character that means nothing anywhere. */
const CUT_OFF = '\ue0ff';

/** History that mail programs mark as such, and signatures. */
const LEFT_ASIDE = [
  ...['blockquote', '.gmail_quote', '.gmail_quote_container', '.moz-cite-prefix', '.yahoo_quoted', '#isReplyContent'],
  ...['.gmail_signature', '.moz-signature', '#ms-outlook-mobile-signature', '.protonmail_signature_block'],
  ...['img', 'style', 'script', 'title', 'head'],
];

/** What no reader sees, as a style says it. */
const HIDING = ['display:none', 'visibility:hidden', 'mso-hide:all', 'font-size:0px', 'font-size:0;'];
const HIDDEN = [
  '[hidden]',
  ...HIDING.flatMap((style) => [style, style.replace(':', ': ')].map((each) => `[style*="${each}" i]`)),
];

function isHidden({ attribs }: { readonly attribs?: Readonly<Record<string, string>> }): boolean {
  const style = attribs?.['style']?.toLowerCase().replace(': ', ':') ?? '';
  return attribs?.['hidden'] !== undefined || HIDING.some((hiding) => style.includes(hiding));
}

/** A row of several cells is a line with tabs in between, whatever the cells are made of; one of a single cell holds a layout. */
const table: FormatCallback = (element, walk, builder, options) => {
  builder.openTable();
  const visit = (node: typeof element, depth: number) => {
    if (isHidden(node)) return;
    if (node.name === 'tr') {
      builder.openTableRow();
      for (const cell of node.children.filter(({ name }) => name === 'td' || name === 'th')) {
        if (isHidden(cell)) continue;
        builder.openTableCell({ maxColumnWidth: Infinity });
        walk(cell.children, builder);
        builder.closeTableCell({});
      }
      builder.closeTableRow();
    } else if (depth < DEEPEST)
      for (const child of Array.isArray(node.children) ? node.children : []) visit(child, depth + 1);
    else {
      builder.openTableRow();
      builder.openTableCell({});
      builder.addInline(CUT_OFF);
      builder.closeTableCell({});
      builder.closeTableRow();
    }
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
  limits: { maxInputLength: LONGEST_HTML, maxDepth: DEEPEST, maxChildNodes: MOST_CHILDREN, ellipsis: CUT_OFF },
  selectors: [
    { selector: 'table', format: 'orderTable' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...[...LEFT_ASIDE, ...HIDDEN].map((selector) => ({ selector, format: 'skip' })),
  ],
});

/** The text that a reader of HTML sees, rows of tables as lines with tabs; `whole` unless there is more of it than is read. */
export function textOfHtml(html: string): { readonly text: string; readonly whole: boolean } {
  if (html.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1) return { text: '', whole: false };
  const text = convert(html);
  return { text: text.replaceAll(CUT_OFF, ''), whole: html.length <= LONGEST_HTML && !text.includes(CUT_OFF) };
}
