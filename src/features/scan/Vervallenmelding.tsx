import { useEffect, useRef } from 'react';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { isVan } from '../../domain/traject/besluitdeel.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vraagVoorafTekst } from '../../texts/bewaren.ts';
import { Alert } from '../../ui/Alert.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

/** The answer no longer asks for something that was worked on: said aloud when it happens, and it stays to read. */
export function Vervallenmelding({ scanpunt }: { scanpunt: Scanpunt }) {
  const { afgeleid } = useWerkruimte();
  const zeg = useAnnounce();
  const vervallen = afgeleid
    .wijzigingen()
    .some(
      (wijziging) =>
        isVan(wijziging, scanpunt.id) && wijziging.gemeenten.some(({ geldt }) => geldt === 'vervallen'),
    );
  const was = useRef(vervallen);
  useEffect(() => {
    if (vervallen && !was.current) zeg(vraagVoorafTekst.wijzigingWeg);
    was.current = vervallen;
  }, [vervallen, zeg]);
  return vervallen ? <Alert tone="info" title={vraagVoorafTekst.wijzigingWeg} /> : null;
}
