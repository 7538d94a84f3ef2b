import { verschillen } from '../../../texts/verschillen.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { Zoom } from './useZoom.ts';

const t = verschillen.schema;

/** Larger, smaller, the whole picture: in the dark corner of the picture. */
export function Zoomknoppen({ vergroot, verklein, pas }: Zoom) {
  return (
    <fieldset className="beeld-zoom">
      <legend className="sr">{t.zoom}</legend>
      <IconButton
        icon="zoomIn"
        size="klein"
        label={t.inzoomen}
        aria-disabled={!vergroot}
        onClick={() => vergroot?.()}
      />
      {verklein && <IconButton icon="zoomOut" size="klein" label={t.uitzoomen} onClick={verklein} />}
      {pas && <IconButton icon="fit" size="klein" label={t.passend} onClick={pas} />}
    </fieldset>
  );
}
