/** What a screen reader is given of a page, as text that only changes when the page's structure does. */
import type { Page } from 'playwright-core';

interface Branch {
  readonly text: string;
  readonly children: Branch[];
}

/** Roles whose names are the app's own; of the others, what they hold is data and is left out. */
const named =
  /^(?:application|banner|button|combobox|complementary|dialog|form|group|listbox|main|navigation|radio|region|search|searchbox|status|switch|tab|table|tablist|textbox|toolbar)\b/;

/**
 * The accessibility tree: roles with the names that the app gives them. Names of concepts, numbers and texts are left
 * out, and of like things beside each other one stands for all.
 */
export async function treeOf(page: Page): Promise<string> {
  const root: Branch = { text: '', children: [] };
  const open: Branch[] = [root];
  for (const line of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const depth = (line.length - line.trimStart().length) / 2;
    const text = told(line.trim().replace(/^- /, ''));
    open.length = Math.min(open.length, depth + 1);
    const branch: Branch = { text: text ?? '', children: [] };
    if (text !== undefined) open.at(-1)?.children.push(branch);
    open.push(branch);
  }
  return `${root.children.flatMap((child) => lines(child, 0)).join('\n')}\n`;
}

function told(line: string): string | undefined {
  const role = /^'?([a-z]+)/.exec(line)?.[1] ?? '';
  if (line.startsWith('/') || role === 'text' || role === '') return undefined;
  const states = [...line.matchAll(/\[(?:level=\d|checked|expanded|pressed|selected|disabled)[^\]]*\]/g)].map(
    ([one]) => one,
  );
  const name = /"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? '';
  const keeps = named.test(role) || (role === 'heading' && /level=1/.test(line));
  return [role, ...(keeps && name !== '' ? [`"${name.replace(/[\d,]+/g, '#')}"`] : []), ...states].join(' ');
}

function lines({ text, children }: Branch, depth: number): readonly string[] {
  const blocks = new Set(children.map((child) => lines(child, depth + 1).join('\n')));
  return [`${'  '.repeat(depth)}${text}`, ...blocks];
}
