import type { Page } from '@playwright/test';

/** A heading (`depth` 1 to 4), a paragraph, or a list of a lesson. */
export type Block =
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; isOrdered: boolean; items: string[] };

/** Reads a built lesson's text from its page, without its tool and its navigation. */
export async function lessonText(page: Page, address: string): Promise<Block[]> {
  await page.goto(address);
  return page.evaluate(() => {
    const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const elements = document.querySelectorAll('.lesson :is(h1, h2, h3, h4, p, ul, ol)');
    return [...elements].flatMap((element): Block[] => {
      const isApart = element.closest('nav, .tool, [hidden]') !== null;
      const isInList = element.parentElement?.closest('li') !== null;
      if (isApart || isInList || said(element) === '') return [];
      const { localName } = element;
      if (localName === 'p') return [{ kind: 'paragraph', text: said(element) }];
      if (localName.startsWith('h'))
        return [{ kind: 'heading', depth: Number(localName[1]), text: said(element) }];
      const items = [...element.children].map(said);
      return [{ kind: 'list', isOrdered: localName === 'ol', items }];
    });
  });
}

/** Writes the blocks as Markdown that every generator, MDX and Vue too, reads as plain text. */
export function toMarkdown(blocks: readonly Block[]): string {
  const lines = blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.depth)} ${plain(block.text)}`;
    if (block.kind === 'paragraph') return plain(block.text);
    const mark = block.isOrdered ? '1.' : '-';
    return block.items.map((item) => `${mark} ${plain(item)}`).join('\n');
  });
  return `${lines.join('\n\n')}\n`;
}

/** Writes the blocks as a page with nothing else in it. */
export function toBarePage(blocks: readonly Block[], lang: string): string {
  const lines = blocks.map((block) => {
    if (block.kind === 'heading') return `<h${block.depth}>${html(block.text)}</h${block.depth}>`;
    if (block.kind === 'paragraph') return `<p>${html(block.text)}</p>`;
    const list = block.isOrdered ? 'ol' : 'ul';
    const items = block.items.map((item) => `<li>${html(item)}</li>`).join('\n');
    return `<${list}>\n${items}\n</${list}>`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${html(titleOf(blocks))}</title><link rel="icon" href="data:,"></head>
<body>
${lines.join('\n')}
</body>
</html>
`;
}

/** Gives a lesson's title. */
export function titleOf(blocks: readonly Block[]): string {
  const [title] = blocks.filter((block) => block.kind === 'heading');
  return title?.text ?? '';
}

function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|&~$]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
