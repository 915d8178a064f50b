/** Every address that leads on or is gone, for partners who want to check their links. */
import type { APIRoute } from 'astro';
import { ledger } from '../../../ledger/file.ts';
import { redirectsData } from '../../../publish/redirects-data.ts';

export const GET: APIRoute = () => Response.json(redirectsData(ledger));
