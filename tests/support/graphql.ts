/** Asks a running atlas and gives its data, as an editor where a token is given; errors are thrown as they came. */
export async function ask<T>(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}, token?: string): Promise<T> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
