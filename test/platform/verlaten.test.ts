import { expect, test } from 'vitest';
import { bewaakVerlaten } from '../../src/platform/verlaten.ts';

function verlaat(venster: EventTarget): boolean {
  return !venster.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('leaving asks only while there is work in no file, and not after the guard is stopped', () => {
  const venster = new EventTarget();
  let isWerkInGevaar = false;
  const stop = bewaakVerlaten(() => isWerkInGevaar, venster);
  expect(verlaat(venster)).toBe(false);
  isWerkInGevaar = true;
  expect(verlaat(venster)).toBe(true);
  stop();
  expect(verlaat(venster)).toBe(false);
});
