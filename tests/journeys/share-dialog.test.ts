import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, eventually, picture, settled } from '../support/reader.ts';
import { drawnAt } from '../support/drawn.ts';
import { visit, type VisitOptions } from '../support/site.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] } satisfies VisitOptions;

async function shared(
  address: string,
  tab: string,
  options: VisitOptions = {},
): Promise<{ page: Page; dialog: Locator }> {
  const page = await visit(address, options);
  return { page, dialog: await openDialog(page, tab) };
}

async function openDialog(page: Page, tab: string): Promise<Locator> {
  await page.locator('.toolbar .button-primary').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: tab, exact: true }).click();
  return dialog;
}

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const clip = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Refuses every wish to write to the clipboard. */
function refuseClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new Error('refused')) },
  });
}

describe('sharing a link', () => {
  test('says what is inside and how long it is, and gives it as Markdown too', async () => {
    const { page, dialog } = await shared('/en/concept/sqs/?hops=2&category=!database&select=sns', 'Link', clipboard);
    const address = await dialog.locator('.share-address').inputValue();
    expect(address).toBe(page.url());
    expect(await dialog.locator('.share-inside li').allInnerTexts()).toEqual([
      'Amazon Simple Queue Service',
      '2 hops wide',
      '1 concept picked',
      '1 filter',
      'in English',
    ]);
    expect(await dialog.locator('.share-inside').innerText()).toContain(`${address.length} characters`);
    await dialog.getByRole('button', { name: 'Markdown link' }).click();
    await eventually(() => dialog.getByRole('status').innerText()).toBe('Copied.');
    expect(await clip(page)).toBe(`[Amazon Simple Queue Service](${address})`);
    expect(await dialog.getByRole('img', { name: 'QR code of the address' }).locator('path').getAttribute('d')).toMatch(
      /^M\d+ \d+h1v1h-1z/,
    );
  });

  test('gives a comparison as a table', async () => {
    const { page, dialog } = await shared('/en/compare/?of=sqs,sns', 'Link', clipboard);
    await dialog.getByRole('button', { name: 'Markdown table' }).click();
    await eventually(() => dialog.getByRole('status').innerText()).toBe('Copied.');
    const lines = (await clip(page)).split('\n');
    expect(lines[0]).toBe('| Criterion | SQS | SNS |');
    expect(lines[1]).toBe('| --- | --- | --- |');
    expect(lines.filter((line) => line.startsWith('| ')).length).toBeGreaterThan(6);
    expect(lines.at(-1)).toContain(`](${page.url()})`);
  });

  test('where the clipboard is refused, the text stands selected', async () => {
    const { page, dialog } = await shared('/en/concept/sqs/', 'Link', {
      prepare: (context) => context.addInitScript(refuseClipboard),
    });
    const selected = (): Promise<string> =>
      page.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return '';
        return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
      });
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await eventually(selected).toBe(page.url());
    expect(await dialog.getByRole('status').innerText()).toContain('press Ctrl+C');
    await dialog.getByRole('button', { name: 'Markdown link' }).click();
    await eventually(selected).toBe(`[Amazon Simple Queue Service](${page.url()})`);
  });

  test('is sent by the system where that can', async () => {
    const { page, dialog } = await shared('/en/concept/sqs/', 'Link', {
      prepare: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(navigator, 'share', {
            value: (what: unknown) =>
              Promise.resolve(document.documentElement.setAttribute('data-sent', JSON.stringify(what))),
          });
        }),
    });
    await dialog.getByRole('button', { name: 'Send…' }).click();
    const sent = await page.locator('html').getAttribute('data-sent');
    expect(JSON.parse(sent ?? '')).toEqual({ title: 'Amazon Simple Queue Service', url: page.url() });
  });

  test('is walked through by keys, and closes by Escape', async () => {
    const { page, dialog } = await shared('/en/', 'Link');
    await page.keyboard.press('ArrowRight');
    await eventually(() => dialog.getByRole('tab', { selected: true }).innerText()).toBe('Picture');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => dialog.getByRole('tab', { selected: true }).innerText()).toBe('Embed');
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('what a hand has made goes along when it is asked to', () => {
  test('the camera, what was moved and the theme: another browser shows the same', async () => {
    const page = await visit('/en/concept/guardduty/');
    const grip = await drawnAt(page, 'cloudwatch');
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x - 90, grip.y + 60, { steps: 6 });
    await page.mouse.up();
    await page.mouse.move(700, 560);
    await page.mouse.wheel(0, -300);
    const here = addressOf(page);
    const drawn = await picture(page);
    const dialog = await openDialog(page, 'Link');
    for (const option of ['cam', 'pins', 'theme']) await dialog.locator(`[data-option=${option}] input`).check();
    const link = await dialog.locator('.share-address').inputValue();
    expect(new URL(link).search).toMatch(
      /^\?cam=[a-z0-9-]+(,-?\d+){2}(,\d+){2}&pins=1,[a-z0-9-]+(,-?\d+){2}&theme=light$/,
    );
    expect(addressOf(page), 'the reader’s own address stays').toBe(here);
    const inside = await dialog.locator('.share-inside li').allInnerTexts();
    expect(inside.slice(-4)).toEqual(['the camera', '1 moved concept', 'light theme', 'in English']);

    const other = await visit(link, { colorScheme: 'dark' });
    expect(await other.locator('html').getAttribute('data-theme')).toBe('light');
    const difference = await other.evaluate(differing, [
      drawn.toString('base64'),
      (await picture(other)).toString('base64'),
    ]);
    expect(difference, 'share of pixels that differ').toBeLessThan(0.03);
    await other.getByRole('button', { name: 'Show all' }).click();
    await eventually(async () => (await picture(other)).equals(drawn)).toBe(false);
  });

  test('on the map: the neighbourhood among everything, and left again by going on', async () => {
    const { page, dialog } = await shared('/en/concept/sqs/', 'Link');
    await dialog.locator('[data-option=layout] input').check();
    const link = await dialog.locator('.share-address').inputValue();
    expect(link).toBe(`${page.url()}?layout=map`);
    const other = await visit(link);
    await other.locator('.brand').click();
    await settled(other);
    expect(addressOf(other)).toBe('/en/');
  });
});

describe('a picture to take along', () => {
  test('PNG has the size that was chosen and is not blank', async () => {
    const { page, dialog } = await shared('/en/concept/sqs/', 'Picture');
    await dialog.locator('.share-preview img').waitFor();
    for (const scale of [1, 3]) {
      await dialog.getByRole('button', { name: `${scale}×` }).click();
      const [width = 0, height = 0] = ((await dialog.locator('.share-row .quiet').innerText()).match(/\d+/g) ?? []).map(
        Number,
      );
      const { name, bytes } = await saved(page, dialog.getByRole('button', { name: 'Save PNG' }));
      expect(name).toBe('relata-en-concept-sqs.png');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
      expect(width).toBeGreaterThan(700 * scale);
      const colours = await page.evaluate(coloursOf, bytes.toString('base64'));
      expect(colours).toBeGreaterThan(200);
    }
  });

  test('SVG is well formed, holds texts as text, no script, and is drawn by itself', async () => {
    const { page, dialog } = await shared('/ko/concept/sqs/', '그림');
    const { name, bytes } = await saved(page, dialog.getByRole('button', { name: 'SVG 저장' }));
    expect(name).toBe('relata-ko-concept-sqs.svg');
    const svg = bytes.toString('utf8');
    expect(svg).not.toMatch(/<script|\son\w+=|href|url\(|@import|var\(/);
    const blank = await page.context().newPage();
    const read = await blank.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        errors: root.querySelectorAll('parsererror').length,
        texts: [...root.querySelectorAll('text')].map((one) => one.textContent),
      };
    }, svg);
    expect(read.errors).toBe(0);
    for (const words of ['Amazon Simple Queue Service', 'SQS', '분류', page.url()])
      expect(read.texts.join('\n')).toContain(words);
    expect(read.texts.some((one) => one?.startsWith('개념 '))).toBe(true);
  });

  test('is printed alone, and the page comes back', async () => {
    const { page, dialog } = await shared('/en/concept/sqs/', 'Picture', {
      prepare: (context) =>
        context.addInitScript(() => {
          window.print = () => document.documentElement.setAttribute('data-printed', 'true');
        }),
    });
    await dialog.getByRole('button', { name: 'Print' }).click();
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#print-sheet img').isVisible()).toBe(true);
    expect(await page.locator('#app').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#print-sheet').count()).toBe(0);
  });
});

describe('what is seen as data', () => {
  test('in seven files that tell the same', async () => {
    const { page, dialog } = await shared('/en/concept/guardduty/', 'Data');
    const said = ((await dialog.locator('.share-data strong').first().innerText()).match(/\d+/g) ?? []).map(Number);
    const file = async (format: string): Promise<string> => {
      const button = dialog.locator(`[data-format=${format}]`);
      return (await saved(page, button)).bytes.toString('utf8');
    };
    const json: { concepts: { id: string; name: string }[]; relations: { id: string }[] } = JSON.parse(
      await file('json'),
    );
    expect([json.concepts.length, json.relations.length]).toEqual(said);
    expect(json.concepts.find(({ id }) => id === 'guardduty')?.name).toBe('Amazon GuardDuty');
    const rows = async (format: string): Promise<number> =>
      parse(await file(format), { bom: true, columns: true }).length;
    expect([await rows('concepts'), await rows('relations')]).toEqual(said);
    const count = (text: string, part: RegExp): number => (text.match(part) ?? []).length;
    const [graphml, gexf, mermaid, turtle] = [
      await file('graphml'),
      await file('gexf'),
      await file('mermaid'),
      await file('turtle'),
    ];
    expect([count(graphml, /<node /g), count(graphml, /<edge /g)]).toEqual(said);
    expect([count(gexf, /<node /g), count(gexf, /<edge /g)]).toEqual(said);
    expect([count(mermaid, /^ {2}c_\w+\["/gm), count(mermaid, /-->\|/g)]).toEqual(said);
    expect(count(turtle, /a skos:Concept ;/g)).toBe(said[0]);
  });

  test('Mermaid is not offered for more than it draws', async () => {
    const { dialog } = await shared('/en/', 'Data');
    expect(await dialog.locator('[data-format=mermaid]').isDisabled()).toBe(true);
    expect(await dialog.locator('[data-format=mermaid]').innerText()).toContain('500 relations at most');
  });
});

test('the code to embed names the picture of this view', async () => {
  const { page, dialog } = await shared('/en/compare/?of=sqs,sns', 'Embed', clipboard);
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await eventually(() => dialog.getByRole('status').innerText()).toBe('Copied.');
  const code = await clip(page);
  const [, source = ''] =
    /^<iframe src="([^"]+)" title="[^"]+" width="100%" height="480" loading="lazy" style="border: 0"><\/iframe>$/.exec(
      code,
    ) ?? [];
  const address = new URL(source);
  expect(address.pathname + decodeURIComponent(address.search)).toBe('/embed/?at=/en/compare/?of=sqs,sns');
  const embedded = await visit(address.href, { drawn: false });
  await embedded.locator('svg.picture-compare').waitFor();
});

/** Runs in the page: how many colours a picture has. */
async function coloursOf(png: string): Promise<number> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  return new Set(new Uint32Array(pixels.buffer)).size;
}

/** Runs in the page: the share of pixels in which two pictures of one size are clearly different. */
async function differing(pictures: readonly string[]): Promise<number> {
  const all = await Promise.all(
    pictures.map(async (png) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    }),
  );
  const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = all;
  let differ = a.length === b.length ? 0 : a.length;
  for (let at = 0; at < Math.min(a.length, b.length); at += 4) {
    if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) + Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)) > 60) differ += 4;
  }
  return differ / Math.max(1, a.length);
}
