import { Removal } from "@/components/ui/removal";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";

export function AppRemoval({ app, t }: { readonly app: RegistrationView; readonly t: Messages }) {
  const words = t.apps.remove;
  const elsewhere =
    app.provider === "sandbox"
      ? { where: words.sandbox, what: app.demo ? words.sandboxWhat : t.apps.sandbox.removed }
      : { where: words.provider, what: words.providerWhat };
  return (
    <Removal
      action={`/apps/${app.id}/delete`}
      open={words.open}
      title={words.title}
      items={[
        {
          where: words.here,
          what: words.hereWhat(t.apps.installations(app.installations), t.apps.runs(app.runs)),
        },
        elsewhere,
      ]}
      confirm={words.confirm}
    />
  );
}
