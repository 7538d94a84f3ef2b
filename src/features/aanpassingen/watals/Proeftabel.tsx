import type { Proefstand } from '../../../domain/voortgang/watAls.ts';
import { trajectLink } from '../../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { dagInWoorden } from '../../../texts/wijzigingen.ts';
import { StatusMark, type StatusTone } from '../../../ui/StatusMark.tsx';
import { Table } from '../../../ui/Table.tsx';

const t = planhulp.watAls;

/** Per gemeente: what still holds it back, when it is free, and what is to be ticked after that. */
export function Proeftabel({
  proefstanden,
  vandaag,
}: {
  proefstanden: readonly Proefstand[];
  /** YYYY-MM-DD */
  vandaag: string;
}) {
  const { traject } = useWerkruimte();
  const naam = useGemeentenaam();
  return (
    <Table label={t.tabel} className="nakijk-proef">
      <thead>
        <tr>
          <th scope="col">{t.gemeente}</th>
          <th scope="col">{t.over}</th>
          <th scope="col">{t.wanneer}</th>
          <th scope="col">{t.daarnaast}</th>
        </tr>
      </thead>
      <tbody>
        {proefstanden.map((proefstand) => {
          const { tone, tekst } = toStand(proefstand);
          return (
            <tr key={proefstand.gemeente}>
              <th scope="row">{naam(proefstand.gemeente)}</th>
              <td data-kop={t.over}>
                <StatusMark tone={tone}>{tekst}</StatusMark>
              </td>
              <td data-kop={t.wanneer}>{toWanneer(proefstand, vandaag)}</td>
              <td data-kop={t.daarnaast}>
                {proefstand.puntenOpen.length === 0 ? (
                  t.punten(0)
                ) : (
                  <a href={trajectLink(traject.id, 'afvinken', { zoek: { gemeente: proefstand.gemeente } })}>
                    {t.punten(proefstand.puntenOpen.length)}
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function toStand({ afgevinkt, vrij, vragenOpen, over, nu }: Proefstand): {
  tone: StatusTone;
  tekst: string;
} {
  if (afgevinkt) return { tone: 'klaar', tekst: t.afgevinkt };
  if (vrij) return { tone: 'gereed', tekst: t.vrij };
  if (over.length === 0) return { tone: 'onbekend', tekst: t.vragen(vragenOpen) };
  return { tone: 'te-doen', tekst: t.overVan(over.length, nu) };
}

function toWanneer({ wanneer, afgevinkt }: Proefstand, vandaag: string): string {
  if (wanneer === undefined || afgevinkt) return '';
  switch (wanneer.soort) {
    case 'nu':
      return t.nu;
    case 'dag':
      return wanneer.dag < vandaag ? t.voorbij(dagInWoorden(wanneer.dag)) : dagInWoorden(wanneer.dag);
    case 'geen-dag':
      return t.geenDag(wanneer.zonder.length);
    default:
      return wanneer satisfies never;
  }
}
