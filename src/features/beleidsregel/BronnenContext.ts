import { createContext } from 'react';
import type { Bron } from '../../domain/scanlijst/bron.ts';

/** The sources that notes and findings name. */
export const BronnenContext = createContext<readonly Bron[]>([]);
