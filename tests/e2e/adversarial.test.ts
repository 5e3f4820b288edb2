import fs from 'node:fs';
import { join } from 'node:path';
import { MAX_UTTERANCE_LENGTH } from '@shared/text/limits';
import * as fc from 'fast-check';
import type { Page } from '@playwright/test';
import { keepFigures } from '../faults/support/figures';
import { beginTalk, composer, expect, test, untilAnswered } from './support/app';

/** Texts made to break what reads, stores, shows or matches them. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['markup', '<script>window.hit=1</script><img src=x onerror="window.hit=1"><svg/onload=window.hit=1>'],
  ['a template', '{{constructor.constructor("window.hit=1")()}} ${window.hit=1} #{7*7} <%= 7*7 %>'],
  ['a link', '[here](javascript:window.hit=1) https://example.org/?q=1 file:///etc/passwd'],
  ['JSON', '","turns":[],"draft":"{\\"a\\":1}\\u0000\\n'],
  ['YAML and SQL', "*a &a ? !!js/function 'x'; DROP TABLE sessions; --"],
  ['prototype words', '__proto__ constructor toString valueOf hasOwnProperty then'],
  ['paths', '../../../../etc/passwd ..\\..\\x CON NUL aux.txt %2e%2e%2f'],
  ['format letters', '%s %n %x %d %1$s {0} \\x41 \\u{1F600}'],
  ['directions', 'I said \u202enever\u202c \u2066left\u2069 \u200fright\u200e and \u061c back'],
  ['nothing to see', 'I\u200b miss\u200c you\u200d\ufeff \u00ad\u2060\u180e\u3164 so'],
  ['marks on marks', `I${'\u0301\u0327\u0489'.repeat(300)} am here`],
  ['families and flags', '👩‍👩‍👧‍👦🏳️‍🌈🇬🇧👍🏽🧑🏿‍🤝‍🧑🏻 '.repeat(60)],
  ['halves of signs', 'a\ud800b \udc00c \ud83d d'],
  ['control characters', 'a\u0001b\u0008c\u001b[31md\u0085e\u2028f\u2029g\u007f'],
  ['wide and old letters', 'Ｉ ｍｉｓｓ ｙｏｕ 𝓲 𝔪𝔦𝔰𝔰 ⓨⓞⓤ ꟿ ﷽ 𒐫'],
  ['other scripts', 'أفتقدك כמה 我想你 あなたが恋しい ฉันคิดถึงคุณ मुझे तुम्हारी याद आती है'],
  ['a word without an end', 'a'.repeat(6_000)],
  ['what regular expressions fear', `${'a'.repeat(2_000)}! ${'(a+)+$'.repeat(200)} ${'x '.repeat(1_500)}`],
  ['commas and dots', `${','.repeat(2_000)}${'.'.repeat(2_000)}${'!?'.repeat(500)}`],
  ['quotes', `"'‘’“”«»\`´`.repeat(200)],
  ['begging without an end', "I'm begging you please I need you right now ".repeat(400)],
  ['the longest line there is', 'word '.repeat(MAX_UTTERANCE_LENGTH / 5)],
];
/** And some that nobody would think of; the seed is fixed, so that a fault is found again. */
const RANDOM = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), { numRuns: 12, seed: 20_260 });

/** Half a sign has no form of its own on the way to the test; the app keeps it as it is. */
const whole = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** From a talk that has ended into a new one. */
async function beginAnother(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the review' }).click();
  await page.getByRole('banner').getByText('Scenarios').click();
  await page.getByRole('option', { name: /Agreed coffee/ }).click();
  await page.getByRole('button', { name: /^Begin (?:the talk|anew)$/ }).click();
  await expect(composer(page)).toBeFocused();
}

test('whatever is typed is answered in time, shown as text and kept to the letter', async ({ open, data }) => {
  test.setTimeout(240_000);
  const { page } = await open();
  await beginTalk(page);
  const said: string[] = [];
  let slowest = 0;
  for (const [what, text] of [...TEXTS, ...RANDOM.map((one, at) => [`random ${at}`, one] as const)]) {
    if (await page.getByRole('button', { name: 'See the review' }).isVisible()) await beginAnother(page);
    await composer(page).fill(text);
    const typed = await composer(page).inputValue();
    if (typed.trim() === '') continue;
    const started = Date.now();
    await untilAnswered(page, () => composer(page).press('Enter'));
    await expect(composer(page), what).toHaveValue('');
    slowest = Math.max(slowest, Date.now() - started);
    said.push(whole(typed));
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  const folder = join(data, 'sessions');
  const kept = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { turns } = JSON.parse(fs.readFileSync(join(folder, name), 'utf8')) as { turns: { utterance: string }[] };
      return turns.map(({ utterance }) => whole(utterance));
    });
  expect(kept.toSorted()).toEqual(said.toSorted());
  keepFigures('adversarial', { texts: said.length, slowestMs: slowest });
});
