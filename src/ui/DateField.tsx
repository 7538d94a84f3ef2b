import type { ComponentProps } from 'react';
import { TextField } from './TextField.tsx';

/** A date (YYYY-MM-DD, or '' when not filled in), with the calendar of the browser. */
export function DateField(props: Omit<ComponentProps<typeof TextField>, 'type'>) {
  return <TextField {...props} type="date" />;
}
