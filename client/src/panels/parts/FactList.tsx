/** Facts with their names; one without a value is left out. */
export type Fact = readonly [name: string, value: string | null];

export function FactList({
  facts,
  className,
  label,
}: {
  readonly facts: readonly Fact[];
  readonly className: string | undefined;
  readonly label?: string;
}) {
  return (
    <dl className={className} aria-label={label}>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
