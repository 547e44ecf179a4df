import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { characters, markup } from '../../src/reporters/markup.ts';
import { attacks } from '../support/hostile.ts';

it('escapes what is put in, and passes on what is markup already', () => {
  const rows = ['a < b', 'c & d'].map((text) => markup`<li title="${text}">${text}</li>`);
  expect(characters(markup`<ul>${rows}${undefined}${3}</ul>`)).toBe(
    '<ul><li title="a &#60; b">a &#60; b</li><li title="c &#38; d">c &#38; d</li>3</ul>',
  );
});

it('takes no data for markup, whatever it says of itself', () => {
  const forged = JSON.parse('["<b>", {"Symbol(markup)": "<b>"}]');
  expect(() => characters(markup`<p>${forged}</p>`)).toThrow();
  expect(characters(markup`<p>${forged[0]}</p>`)).toBe('<p>&#60;b&#62;</p>');
});

it('gives XML that a parser reads back as the text, without what XML cannot hold', () => {
  const texts = [...attacks, ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 200, seed: 4 })];
  const whole = characters(markup`<all>${texts.map((text) => markup`<t of="${text}">${text}</t>`)}</all>`);
  const read = spawnSync('xmllint', ['--nonet', '--xpath', 'count(/all/t)', '-'], { input: whole, encoding: 'utf8' });
  expect(read.stderr).toBe('');
  expect(read.stdout.trim()).toBe(String(texts.length));
  const first = spawnSync('xmllint', ['--xpath', 'string(/all/t[7]/@of)', '-'], { input: whole, encoding: 'utf8' });
  expect(first.stdout).toBe('::add-mask::forged\n');
});
