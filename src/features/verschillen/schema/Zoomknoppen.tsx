import { verschillen } from '../../../texts/verschillen.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { Zoom } from './useZoom.ts';

const t = verschillen.schema;

/** px of the screen */
export type Zoomhoek = { minWidth: number; minHeight: number };

/** Larger, smaller, the whole picture: in the dark corner of the picture. */
export function Zoomknoppen({ vergroot, verklein, pas, hoek }: Zoom & { hoek: Zoomhoek | undefined }) {
  return (
    <fieldset className="beeld-zoom" style={hoek}>
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
