import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** Beside the title, such as a badge. */
  badge?: ReactNode;
  /** At the right: the main action, a progress bar. */
  end?: ReactNode;
};

/** Top of a screen: the one h1, a sentence, and the main action. */
export function PageHeader({ title, lead, badge, end }: PageHeaderProps) {
  return (
    <div className="paginakop">
      <div>
        <div className="paginakop-titel">
          <h1>{title}</h1>
          {badge}
        </div>
        {lead && <p>{lead}</p>}
      </div>
      {end && <div className="paginakop-eind">{end}</div>}
    </div>
  );
}
