/** Two cities, a solid and an open disc, joined by one cinnabar arc. */
export function Logo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size * 0.56} viewBox="0 0 50 28" aria-hidden="true">
      <path d="M12 14C18 3 32 3 38 14" fill="none" stroke="var(--cross)" strokeWidth="3.6" strokeLinecap="round" />
      <circle cx="12" cy="16" r="10.5" fill="var(--ink)" />
      <circle cx="38" cy="16" r="8" fill="var(--panel)" stroke="var(--ink)" strokeWidth="5" />
    </svg>
  );
}
