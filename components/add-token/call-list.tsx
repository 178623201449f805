import { Chip } from "@/components/ui/chip";
import { SheetHead } from "@/components/ui/sheet";
import { WireText } from "@/components/ui/wire-text";
import type { AddTokenMessages } from "@/messages/en/add-token";
import type { AddCalls } from "./fields";

const shownFor = {
  haravan: "group-has-[input[value=haravan]:checked]/page:grid",
  sandbox: "group-has-[input[value=sandbox]:checked]/page:grid",
} as const;

/** Before anything is sent: which reads will be made, to which host. The style sheet shows those of the choice. */
export function CallList({ calls, words }: { readonly calls: AddCalls; readonly words: AddTokenMessages["calls"] }) {
  return (
    <>
      <SheetHead title={words.title} note={words.note} />
      <div className="px-6 pb-6 max-md:px-4 max-md:pb-4">
        {(["haravan", "sandbox"] as const).map((provider) => (
          <ol key={provider} aria-label={words.title} className={`hidden gap-2.5 ${shownFor[provider]}`}>
            {(calls[provider] ?? []).map((address, at) => (
              <li
                key={address}
                className={
                  address.endsWith("/connect/userinfo")
                    ? "min-w-0 text-sm group-has-[input[value=private]:checked]/page:hidden"
                    : "min-w-0 text-sm"
                }
              >
                <code className="wrap-anywhere">
                  GET <WireText text={address} />
                </code>
                {at === 0 ? null : (
                  <span className="block">
                    <Chip mark={null}>{words.only}</Chip>
                  </span>
                )}
              </li>
            ))}
          </ol>
        ))}
        <p className="mt-3 text-ink-soft text-sm">{words.never}</p>
      </div>
    </>
  );
}
