import type { ZodOpenApiObject } from 'zod-openapi';

export const WEBHOOKS: NonNullable<ZodOpenApiObject['webhooks']> = {};
