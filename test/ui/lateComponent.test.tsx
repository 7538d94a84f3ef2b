import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lateComponent } from '../../src/ui/lateComponent.tsx';

const module = { default: ({ naam }: { naam: string }) => <b>{naam}</b> };

test('a component that is not there yet shows its placeholder', () => {
  const Late = lateComponent(() => Promise.resolve(module), <i>wacht</i>);
  expect(renderToStaticMarkup(<Late naam="a" />)).toBe('<i>wacht</i>');
});

test('a component that was fetched before shows at once', async () => {
  const Late = lateComponent(() => Promise.resolve(module), <i>wacht</i>);
  await Late.preload();
  expect(renderToStaticMarkup(<Late naam="a" />)).toBe('<b>a</b>');
});

test('a fetch ahead of need that fails says so to who asked, and leaves the placeholder', async () => {
  const Late = lateComponent<{ naam: string }>(() => Promise.reject(new Error('weg')), <i>wacht</i>);
  await expect(Late.preload()).rejects.toThrow('weg');
  expect(renderToStaticMarkup(<Late naam="a" />)).toBe('<i>wacht</i>');
});
