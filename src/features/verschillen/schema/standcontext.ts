import { createContext } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';

/** The view of the picture: drawn by style alone, and read only by what says it in words. */
export const Standcontext = createContext<Stand>('verschil');
