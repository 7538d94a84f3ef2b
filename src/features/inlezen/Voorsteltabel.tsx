import { useId, useState } from 'react';
import { inlezen } from '../../texts/inlezen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Voorstelgroep } from './voorstelgroepen.ts';

const t = inlezen.voorstel;
/** Lines that are shown at first, and more each time. */
const DEEL = 60;

export type VoorsteltabelProps = {
  titel: string;
  uitleg?: string | undefined;
  groepen: readonly Voorstelgroep[];
  /** of the whole traject */
  aantalGemeenten: number;
  neemt: (groep: Voorstelgroep) => boolean;
  kies: (ids: readonly string[], neem: boolean) => void;
  /** asks per line whether the file or the traject is right */
  metKeuze?: boolean | undefined;
};

/** What a file says otherwise, old beside new, a line per value. */
export function Voorsteltabel({
  titel,
  uitleg,
  groepen,
  aantalGemeenten,
  neemt,
  kies,
  metKeuze = false,
}: VoorsteltabelProps) {
  const id = useId();
  const [tot, zetTot] = useState(DEEL);
  const alle = groepen.map((groep) => groep.id);
  return (
    <section className="inl-deel" aria-labelledby={id}>
      <h3 id={id}>{titel}</h3>
      {uitleg && <p>{uitleg}</p>}
      {metKeuze && (
        <div className="inl-alles">
          <Button size="klein" onClick={() => kies(alle, false)}>
            {t.houdAlles}
          </Button>
          <Button size="klein" onClick={() => kies(alle, true)}>
            {t.neemAlles}
          </Button>
        </div>
      )}
      <Table label={titel} dense className="inl-tabel">
        <thead>
          <tr>
            <th scope="col">{t.kolom.wat}</th>
            <th scope="col">{t.kolom.gemeenten}</th>
            <th scope="col">{t.kolom.veld}</th>
            <th scope="col">{t.kolom.was}</th>
            <th scope="col">{t.kolom.wordt}</th>
            <th scope="col">{metKeuze ? t.kolom.keuze : t.kolom.plek}</th>
          </tr>
        </thead>
        <tbody>
          {groepen.slice(0, tot).map((groep) => (
            <tr key={groep.id} className={neemt(groep) ? 'inl-neemt' : 'inl-houdt'}>
              <th scope="row">{groep.wat}</th>
              <td data-kop={t.kolom.gemeenten}>
                {groep.gemeenten.length === aantalGemeenten && aantalGemeenten > 1
                  ? t.alleGemeenten(aantalGemeenten)
                  : groep.gemeenten.join(', ')}
              </td>
              <td data-kop={t.kolom.veld}>
                <span>
                  {t.veld[groep.veld]}
                  {!metKeuze && <Badge>{t.soort[groep.soort]}</Badge>}
                </span>
              </td>
              <td className="inl-was" data-kop={t.kolom.was}>
                {groep.was === '' ? <em>{t.leeg}</em> : groep.was}
              </td>
              <td className="inl-wordt" data-kop={t.kolom.wordt}>
                {groep.wordt === '' ? <em>{t.leeg}</em> : groep.wordt}
              </td>
              <td data-kop={metKeuze ? t.kolom.keuze : t.kolom.plek}>
                {metKeuze ? (
                  <SegmentedControl
                    size="klein"
                    label={t.kiesVoor(groep.wat, t.veld[groep.veld])}
                    options={[
                      { value: 'houd', label: t.houd },
                      { value: 'neem', label: t.neem },
                    ]}
                    value={neemt(groep) ? 'neem' : 'houd'}
                    onChange={(waarde) => kies([groep.id], waarde === 'neem')}
                  />
                ) : (
                  t.plek(groep.plek.blad, groep.plek.cel)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {groepen.length > tot && (
        <Button look="link" onClick={() => zetTot((nu) => nu + DEEL * 4)}>
          {t.meer(groepen.length - tot)}
        </Button>
      )}
    </section>
  );
}
