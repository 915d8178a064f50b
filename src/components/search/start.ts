/** Registers the header's search box. */
import { HeaderSearch } from './header.ts';

customElements.define('header-search', HeaderSearch);
