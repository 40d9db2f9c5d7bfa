/** Round numbers from 0 to at least `most`, about as many as asked for; whole ones where that is all there is. */
export function ticksTo(most: number, about: number): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = most >= 2 ? Math.max(1, nice * power) : nice * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Math.round(i * step * 1e6) / 1e6);
}
