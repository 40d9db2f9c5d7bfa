/** What of a page's address is the view: all but how the product looks and speaks. */
export function viewAddress(search: string): string {
  const params = new URLSearchParams(search);
  for (const name of ["lang", "theme"]) params.delete(name);
  return params.toString();
}
