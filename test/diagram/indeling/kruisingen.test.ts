import { describe, expect, it } from 'vitest';
import { telKruisingen, toOverlappingen } from './kruisingen.ts';

describe('telKruisingen', () => {
  it('counts two lines that cross, once', () => {
    expect(
      telKruisingen([
        [
          [0, 5],
          [10, 5],
        ],
        [
          [5, 0],
          [5, 10],
        ],
      ]),
    ).toBe(1);
  });
  it('does not count touching end points, nor a line that bends over itself', () => {
    expect(
      telKruisingen([
        [
          [0, 5],
          [5, 5],
        ],
        [
          [5, 0],
          [5, 10],
        ],
      ]),
    ).toBe(0);
    expect(
      telKruisingen([
        [
          [0, 5],
          [10, 5],
          [10, 0],
          [5, 0],
          [5, 10],
        ],
      ]),
    ).toBe(0);
  });
});

describe('toOverlappingen', () => {
  it('finds lines on each other, not lines in one line after each other', () => {
    expect(
      toOverlappingen([
        [
          [0, 0],
          [10, 0],
        ],
        [
          [5, 0],
          [20, 0],
        ],
      ]),
    ).toEqual([[0, 1]]);
    expect(
      toOverlappingen([
        [
          [0, 0],
          [10, 0],
        ],
        [
          [10, 0],
          [20, 0],
        ],
      ]),
    ).toEqual([]);
  });
  it('finds lines side by side within the distance', () => {
    expect(
      toOverlappingen(
        [
          [
            [0, 0],
            [10, 0],
          ],
          [
            [0, 3],
            [10, 3],
          ],
        ],
        4,
      ),
    ).toEqual([[0, 1]]);
    expect(
      toOverlappingen(
        [
          [
            [0, 0],
            [10, 0],
          ],
          [
            [0, 6],
            [10, 6],
          ],
        ],
        4,
      ),
    ).toEqual([]);
  });
});
