import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { OpenApi } from './document.ts';

/** Serves the document at /docs/openapi.json and a page to read and try it at /docs, with nothing from elsewhere. */
export const serveDocs = (app: NestFastifyApplication, document: OpenApi): void =>
  SwaggerModule.setup('docs', app, document as OpenApi & OpenAPIObject, {
    customSiteTitle: document.info.title,
    jsonDocumentUrl: 'docs/openapi.json',
    raw: ['json'],
    swaggerOptions: { persistAuthorization: false, tryItOutEnabled: true },
  });
