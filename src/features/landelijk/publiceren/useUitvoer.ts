import { useState } from 'react';
import { svgCelkaart } from '../../../diagram/celkaart/svgCelkaart.ts';
import { tekenCelkaart } from '../../../diagram/celkaart/tekenCelkaart.ts';
import { toPublicatie } from '../../../domain/voortgang/toPublicatie.ts';
import { landelijkebestandsnaam } from '../../../export/landelijk/toLandelijkelijst.ts';
import { schrijfXlsxInWorker } from '../../../export/schrijfXlsxInWorker.ts';
import { download } from '../../../platform/download.ts';
import { klok } from '../../../platform/klok.ts';
import { kaart as kaartTekst } from '../../../texts/kaart.ts';
import { landelijkuitvoerTekst as tekst } from '../../../texts/landelijkuitvoer.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { toWerkmapdelen } from '../../../werkmap/werkmap.ts';
import { KAARTKLASSEN } from '../kaartstand.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { selectieInWoorden } from '../selectie/selectieInWoorden.ts';

/** Everything that can be taken away: what is shown, on the day that is shown. */
export function useUitvoer() {
  const { register, beeld, index, telling, selectie, peildatum } = useLandelijkstaat();
  const meld = useAnnounce();
  const [stand, zetStand] = useState<'rust' | 'bezig' | 'mislukt'>('rust');
  const gemeenten = beeld.gemeenten.filter(({ code }) => telling.zichtbaar?.has(code) !== false);
  const bron = { register, gemeenten, stand: beeld.stand, peildatum };

  const maak = async (
    soort: Parameters<typeof landelijkebestandsnaam>[1],
    inhoud: () => Promise<Blob | string>,
    mime?: string,
  ) => {
    zetStand('bezig');
    meld(tekst.bezig);
    try {
      const naam = landelijkebestandsnaam(peildatum, soort);
      download(naam, await inhoud(), mime);
      meld(tekst.klaar(naam));
      zetStand('rust');
    } catch (fout) {
      // The screen says so and stays; the cause is for who looks in the console of the browser.
      reportError(fout);
      meld(tekst.mislukt);
      zetStand('mislukt');
    }
  };
  const svg = () =>
    svgCelkaart({
      kaart: tekenCelkaart(beeld.gemeenten),
      klassen: new Map(beeld.regels.map(({ code, klasse }) => [code, klasse])),
      zichtbaar: telling.zichtbaar,
      titel: tekst.titel,
      onderVoorwaarde: new Set(
        beeld.regels.flatMap(({ code, klasse, stand: van }) =>
          klasse === 'afgevinkt' && van?.feit.onderVoorwaarde ? [code] : [],
        ),
      ),
      onder: [
        tekst.onderwerp,
        tekst.onder({ dag: peildatum, alleen: selectieInWoorden(selectie, register) }),
      ],
      bron: [tekst.cijfers, tekst.bron],
      beschrijving: tekst.beeld({
        afgevinkt: telling.legenda.afgevinkt,
        totaal: KAARTKLASSEN.reduce((som, klasse) => som + telling.legenda[klasse], 0),
        dag: peildatum,
      }),
      legenda: KAARTKLASSEN.map((klasse) => ({
        klasse,
        aantal: telling.legenda[klasse],
        woord: kaartTekst.klasse[klasse],
      })),
      voorwaarde: { aantal: telling.legenda.onderVoorwaarde, woord: tekst.voorwaarde },
    });
  const publicatie = (weggelaten?: ReadonlySet<string>) =>
    toPublicatie({
      register,
      codes: beeld.gemeenten.map(({ code }) => code),
      index: index.feiten,
      peildatum,
      toelichting: tekst.toelichting,
      ...(weggelaten && { weggelaten }),
    });
  const json = (weggelaten?: ReadonlySet<string>) => `${JSON.stringify(publicatie(weggelaten), null, 1)}\n`;

  return {
    stand,
    sluitMelding: () => zetStand('rust'),
    gemeenten,
    /** The stand of the whole country, whatever is filtered. */
    publicatie: () => publicatie(),
    excel: () =>
      maak('xlsx', async () => {
        const { toLandelijkebladen } = await import('../../../export/landelijk/toLandelijkelijst.ts');
        const kop = {
          titel: tekst.titel,
          onderwerp: tekst.onderwerp,
          programma: tekst.programma,
          gemaaktOp: klok().toISOString(),
        };
        return schrijfXlsxInWorker(kop, toWerkmapdelen({ bladen: toLandelijkebladen(bron) }));
      }),
    csv: () =>
      maak(
        'csv',
        async () => {
          const [{ toCsv }, { toLandelijkelijst }] = await Promise.all([
            import('../../../export/toCsv.ts'),
            import('../../../export/landelijk/toLandelijkelijst.ts'),
          ]);
          return toCsv(toLandelijkelijst(bron));
        },
        'text/csv;charset=utf-8',
      ),
    svg: () => maak('svg', () => Promise.resolve(svg()), 'image/svg+xml'),
    png: () =>
      maak('png', async () => {
        const { toPng } = await import('../../../export/beeld/toPng.ts');
        return toPng(svg());
      }),
    /** The stand of the whole country, whatever is filtered: to keep and to compare with later. */
    bewaarJson: () => void maak('json', () => Promise.resolve(json())),
    /** The same as the file that the site carries, under its own name. */
    publiceer: (weggelaten: ReadonlySet<string>) => {
      download('voortgang.json', json(weggelaten));
      meld(tekst.klaar('voortgang.json'));
    },
  };
}
