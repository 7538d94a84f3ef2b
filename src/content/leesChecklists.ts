import type { Inhoudsbestand } from './controle/Controlefout.ts';

/** All files of checklists/ as text. For the content check only: the app itself never loads this. */
export async function leesChecklists(): Promise<Inhoudsbestand[]> {
  const laders = import.meta.glob<string>(['../../checklists/*.yaml', '../../checklists/*/**/*.{yaml,md}'], {
    query: '?raw',
    import: 'default',
  });
  return Promise.all(
    Object.entries(laders).map(async ([pad, laad]) => ({
      pad: pad.replace('../../', ''),
      tekst: await laad(),
    })),
  );
}
