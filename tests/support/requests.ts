import type { Request, Route } from "playwright-core";

/** The address of the API, whether it is asked by POST or by GET. */
export const API = /\/graphql(\?|$)/;

/** The name of the operation that a request is for. */
export function operationOf(request: Request): string {
  const told = request.postData();
  if (told === null) return new URL(request.url()).searchParams.get("operationName") ?? "";
  const { operationName } = JSON.parse(told) as { operationName?: string };
  return operationName ?? "";
}

/** Whether a request is for an operation of this name. */
export const asks = (route: Route, name: string) => operationOf(route.request()) === name;

/** The variables of a request. */
export function variablesOf(request: Request): Readonly<Record<string, unknown>> {
  const told = request.postData();
  if (told !== null) return (JSON.parse(told) as { variables?: Record<string, unknown> }).variables ?? {};
  return JSON.parse(new URL(request.url()).searchParams.get("variables") ?? "{}") as Record<string, unknown>;
}
