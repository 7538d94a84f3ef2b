import { modelTekst } from '../../../texts/model.ts';
import { Dropzone } from '../../../ui/Dropzone.tsx';
import { Leesstand } from './Leesstand.tsx';
import { type Gelezen, useInlezen } from './useInlezen.ts';

const t = modelTekst.inlezen;

/** Files that a window to pick files offers; what is in them is judged by reading. */
export const BPMN_SOORTEN = '.bpmn,.xml,application/xml,text/xml';

/** Takes a BPMN file, and says what is wrong with one that cannot be read. */
export function Inlezen({ bijGelezen }: { bijGelezen: (gelezen: Gelezen) => void }) {
  const { stand, lees, stop } = useInlezen(bijGelezen);
  return (
    <div className="mo-inlezen">
      <Leesstand stand={stand} onStop={stop} />
      <Dropzone
        title={t.titel}
        text={t.uitleg}
        buttonText={t.kies}
        dropText={t.losLaten}
        accept={BPMN_SOORTEN}
        onFiles={([bestand]) => {
          if (bestand) void lees(bestand);
        }}
      />
    </div>
  );
}
