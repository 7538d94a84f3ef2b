import type { ReactNode } from 'react';

/** Fields and buttons side by side above what they act on; wraps when there is no room. `end` stands at the right. */
export function Toolbar({ label, children, end }: { label: string; children: ReactNode; end?: ReactNode }) {
  return (
    <fieldset className="werkbalk">
      <legend className="sr">{label}</legend>
      {children}
      {end && <div className="werkbalk-eind">{end}</div>}
    </fieldset>
  );
}
