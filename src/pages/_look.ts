/** The site's look for cards and pictures, gathered from where its parts stand. */
import mark from '../../public/favicon.svg?raw';
import { symbols } from '../components/pictures/symbols.ts';
import { lookOf } from '../publish/look.ts';
import tokens from '../styles/tokens.css?raw';

export const look = lookOf(tokens, symbols, mark);
