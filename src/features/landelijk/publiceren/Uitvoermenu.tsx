import { memo, useState } from 'react';
import { landelijkuitvoerTekst as tekst } from '../../../texts/landelijkuitvoer.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { Publicatievenster } from './Publicatievenster.tsx';
import { useUitvoer } from './useUitvoer.ts';

/** The button with what can be taken away from here, and with it the way to publish. */
export const Uitvoermenu = memo(function Uitvoermenu() {
  const { peildatum, link } = useLandelijkstaat();
  const uitvoer = useUitvoer();
  const [publiceert, zetPubliceert] = useState(false);
  return (
    <>
      <Menu
        label={uitvoer.stand === 'bezig' ? tekst.bezig : tekst.knop}
        icon="download"
        footer={tekst.meeneem({ aantal: uitvoer.gemeenten.length, dag: peildatum })}
        items={[
          {
            id: 'publiceren',
            icon: 'upload',
            label: tekst.publiceren,
            sub: tekst.publicerenUitleg,
            onSelect: () => zetPubliceert(true),
          },
          {
            id: 'xlsx',
            icon: 'table',
            label: tekst.excel,
            sub: tekst.excelUitleg,
            separated: true,
            onSelect: () => void uitvoer.excel(),
          },
          {
            id: 'csv',
            icon: 'document',
            label: tekst.csv,
            sub: tekst.csvUitleg,
            onSelect: () => void uitvoer.csv(),
          },
          {
            id: 'svg',
            icon: 'map',
            label: tekst.svg,
            sub: tekst.svgUitleg,
            onSelect: () => void uitvoer.svg(),
          },
          {
            id: 'png',
            icon: 'present',
            label: tekst.png,
            sub: tekst.pngUitleg,
            onSelect: () => void uitvoer.png(),
          },
          {
            id: 'print',
            icon: 'print',
            label: tekst.print,
            sub: tekst.printUitleg,
            // After the menu has gone, or it would be in the print.
            onSelect: () => requestAnimationFrame(() => print()),
          },
          {
            id: 'insluiten',
            icon: 'external',
            label: tekst.insluiten,
            sub: tekst.insluitenUitleg,
            separated: true,
            href: link({ weergave: 'insluiten', deel: undefined }),
          },
        ]}
      />
      {uitvoer.stand === 'mislukt' && (
        <Alert
          tone="fout"
          title={tekst.mislukt}
          onClose={uitvoer.sluitMelding}
          closeLabel={tekst.venster.sluit}
        />
      )}
      {publiceert && <Publicatievenster publiceer={uitvoer.publiceer} onSluit={() => zetPubliceert(false)} />}
    </>
  );
});
