import { start } from '../../texts/start.ts';
import { Startbeeld } from './Startbeeld.tsx';

/** What this is, in one picture and four steps. */
export function StartHero() {
  return (
    <section className="start-hero" aria-labelledby="start-titel">
      <h1 id="start-titel">{start.titel}</h1>
      <p className="start-inleiding">{start.inleiding}</p>
      <Startbeeld label={start.beeld} />
      <h2 className="sr">{start.stappenTitel}</h2>
      <ol className="start-stappen">
        {start.stappen.map(({ titel, uitleg }, at) => (
          <li key={titel}>
            <h3>
              <i>{at + 1}</i>
              {titel}
            </h3>
            <p>{uitleg}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
