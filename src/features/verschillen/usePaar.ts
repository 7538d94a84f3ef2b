import { createContext, useContext } from 'react';
import type { Paar } from './paar.ts';

const Context = createContext<Paar | undefined>(undefined);
export const PaarProvider = Context.Provider;

/**
 * The two gemeenten that are compared with each other, instead of with the preferente werkwijze. Apart from the
 * rest of the screen: rows that only need its words are not drawn again at every choice.
 */
export function usePaar(): Paar | undefined {
  return useContext(Context);
}
