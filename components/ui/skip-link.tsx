export function SkipLink({ children }: { readonly children: string }) {
  return (
    <a
      href="#main"
      className="sr-only z-20 rounded-sm bg-accent font-medium text-accent-ink focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:px-4 focus:py-2"
    >
      {children}
    </a>
  );
}
