import { expect, test } from 'vitest';
import { addressOf, eventually, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

test('a need in words finds what answers it, why, and why not the others', async () => {
  const page = await visit('/en/scenario/');
  await panel(page)
    .getByRole('searchbox', { name: 'What is needed' })
    .fill('protect a public API from unwanted traffic');
  const told = panel(page).locator('.told').first();
  await eventually(() => told.getAttribute('data-scenario')).toBe('unwanted-traffic-on-a-public-api');
  expect(await told.locator('.findings [data-concept=waf]').count()).toBe(1);
  await eventually(() => told.locator('.told-rivals li').count()).toBeGreaterThan(0);
  await eventually(() => addressOf(page)).toBe(
    '/en/scenario/?need=protect%20a%20public%20API%20from%20unwanted%20traffic',
  );
  await page.reload();
  await eventually(() => told.getAttribute('data-scenario')).toBe('unwanted-traffic-on-a-public-api');
  expect(await page.locator('.search input').inputValue()).toBe('');
});

test('facts narrow what is shown; what nobody recorded is kept apart from what is otherwise', async () => {
  const page = await visit('/en/scenario/');
  await panel(page).getByText('All facts').click();
  const chip = panel(page).locator('.finder-facet [data-fact="static-ip.yes"]');
  const count = Number(await chip.locator('.count').innerText());
  await chip.focus();
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/en/scenario/?facets=static-ip.yes');
  const concepts = panel(page).locator('.found-concepts');
  await eventually(() => concepts.locator('.findings > [data-fit=fits]').count()).toBe(count);
  expect(await concepts.locator('[data-fit=fits] [data-concept=nlb]').count()).toBe(1);

  await concepts.locator('details[data-fit=out] summary').click();
  await eventually(() => concepts.locator('li[data-fit=out]').allInnerTexts()).toEqual([
    expect.stringMatching(/ALB[^]*Static IP: No/),
  ]);
  await concepts.locator('details[data-fit=open] summary').click();
  const open = concepts.locator('li[data-fit=open]');
  await eventually(() => open.first().innerText()).toMatch(/Static IP: /);
  expect((await open.allInnerTexts()).some((text) => text.includes('nothing recorded'))).toBe(true);
  expect(await open.locator('[data-concept=alb]').count()).toBe(0);

  await panel(page).getByRole('button', { name: 'Static IP: Yes, take away' }).click();
  await eventually(() => addressOf(page)).toBe('/en/scenario/');
});

test('words and facts together, in Korean, from an address', async () => {
  const page = await visit('/ko/scenario/?need=%EA%B3%A0%EC%A0%95%20IP&facets=static-ip.yes,unknown.fact');
  await settled(page);
  expect(addressOf(page)).toBe('/ko/scenario/?need=%EA%B3%A0%EC%A0%95%20IP&facets=static-ip.yes');
  await eventually(() => panel(page).locator('.found-scenarios [data-concept=nlb]').count()).toBeGreaterThan(0);
  await eventually(() => panel(page).getByRole('status').first().innerText()).toMatch(/^상황 \d+개, 개념 \d+개$/);
});
