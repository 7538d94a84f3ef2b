import { describe, expect, test } from 'vitest';
import { bevatBsn, isBsn } from '../../../src/domain/traject/bsn.ts';

describe('nine digits are a bsn when they pass the elfproef', () => {
  test.each(['111222333', '123456782'])('%s passes', (cijfers) => {
    expect(isBsn(cijfers)).toBe(true);
  });
  test.each(['111222334', '123456789', '000000000', '12345678', '1234567820', '12345678x', ''])(
    '%s does not',
    (cijfers) => {
      expect(isBsn(cijfers)).toBe(false);
    },
  );
});

describe('a note is warned about when it holds one', () => {
  test.each([
    'Meneer heeft bsn 111222333.',
    '111222333',
    'bsn:111.222.333',
    '111 22 2333',
    '1112-22-333 en verder',
    'eerst 123456789, dan 111222333',
  ])('%s', (tekst) => {
    expect(bevatBsn(tekst)).toBe(true);
  });

  test.each([
    'Bel 0612345678',
    'artikel 10d, lid 4',
    'kenmerk 1112223339',
    'NL91ABNA0417164300',
    '111222334',
    'op 1 maart 2027 en 2 april 2028',
    '',
  ])('and not otherwise: %s', (tekst) => {
    expect(bevatBsn(tekst)).toBe(false);
  });
});
