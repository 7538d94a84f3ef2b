import { inlezen } from '../../texts/inlezen.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useInleesvoorstel } from './useInleesvoorstel.ts';
import { Voorstel, type VoorstelProps } from './Voorstel.tsx';

const t = inlezen.voorstel;

/** Lays a file beside the traject, and shows how far that is until there is something to see. */
export function Voorstelmaker(props: VoorstelProps) {
  const { gemaakt, isActueel, ver } = useInleesvoorstel(props.inhoud);
  if (gemaakt)
    return (
      <Voorstel {...props} voorstel={gemaakt.voorstel} groepen={gemaakt.groepen} isActueel={isActueel} />
    );
  const procent = Math.floor(ver * 100);
  return (
    <Card title={t.vergelijken}>
      <div className="inl-bezig">
        <ProgressBar label={t.vergelekenNaam} value={procent} max={100} text={t.vergeleken(procent)} />
        <p>{t.vergeleken(procent)}</p>
        <Button onClick={props.opKlaar}>{inlezen.stop}</Button>
      </div>
    </Card>
  );
}
