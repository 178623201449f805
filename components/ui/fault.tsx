/** What is wrong with a field, or with a whole list where no single field is. */
export function Fault({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p role="alert" className="text-bad text-sm">
      <span aria-hidden="true" className="mr-1.5 font-bold font-mono">
        ✕
      </span>
      {text}
    </p>
  );
}
