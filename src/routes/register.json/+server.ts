import { json } from '@sveltejs/kit';
import { shippedRegister } from '$lib/server/register';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () => json(await shippedRegister());
