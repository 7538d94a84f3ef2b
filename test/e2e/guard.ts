import type { BrowserContext } from '@playwright/test';

/**
 * Watches a browser context and collects what must never happen: a request to another origin, an error on the
 * console (violations of the Content-Security-Policy included), an uncaught error.
 * @param baseURL the address of the app
 * @returns a list that grows while the context is used; one line per problem
 */
export async function guard(context: BrowserContext, baseURL: string): Promise<string[]> {
  const problems: string[] = [];
  const { origin } = new URL(baseURL);

  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['data:', 'blob:'].includes(url.protocol) || url.origin === origin) return;
    problems.push(`request to another origin: ${request.method()} ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    problems.push(`uncaught error: ${error.error().stack ?? error.error().message}`);
  });
  // Chromium logs violations itself, but not those of a policy that only reports, nor in a worker's page.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return problems;
}
