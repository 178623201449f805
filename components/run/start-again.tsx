import { Button } from "@/components/ui/button";

interface StartAgainProps {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly label: string;
  readonly first?: boolean;
}

/** POST /install/start with the same choices once more. */
export function StartAgain({ fields, label, first = false }: StartAgainProps) {
  return (
    <form method="post" action="/install/start">
      {fields.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button look={first ? "first" : "plain"} className="w-full">
        {label}
      </Button>
    </form>
  );
}
