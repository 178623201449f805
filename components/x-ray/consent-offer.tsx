import { previewAuthorize } from "@/components/install/preview-authorize";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { LinkButton } from "@/components/ui/link-button";
import { scopeLength } from "@/lib/haravan/scope-lists";
import { loginScopes } from "@/lib/haravan/scopes";
import type { Asking } from "@/lib/probe/calls/call-view";
import { installAddress } from "@/lib/probe/consent/install-address";
import type { ConsentPlan } from "@/lib/probe/consent/plan-consent";
import type { Provider } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";

interface ConsentOfferProps {
  readonly plan: ConsentPlan;
  readonly asking: Asking;
  readonly provider: Provider;
  readonly t: Messages;
  /** Asked before in vain, or for somebody else to do: then it is not the first thing to do here. */
  readonly second: boolean;
  /** Of the installation, so that a link shared with the owner is absolute. */
  readonly origin: string;
}

/** The exact list, the exact URL, and one button that asks for it. */
export function ConsentOffer({ plan, asking, provider, t, second, origin }: ConsentOfferProps) {
  const words = t.xRay.next;
  const copy = { label: t.install.preview.copy, done: t.common.copy.done, failed: t.common.copy.failed };
  const address = installAddress(asking.registrationId, plan.scopes, asking.choices);
  return (
    <div className="grid min-w-0 gap-4">
      <div className="flex flex-wrap gap-2">
        <form method="post" action="/install/start">
          <input type="hidden" name="registrationId" value={asking.registrationId} />
          {asking.choices.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="scope" value={plan.scopes.join(" ")} />
          <Button look={second ? "plain" : "first"}>
            {second ? words.consentAgain : words.consentButton[provider]}
          </Button>
        </form>
        <LinkButton href={address}>{words.fill}</LinkButton>
      </div>
      <CopyField
        label={`${words.list}: ${words.length(plan.length, plan.limit)}`}
        value={plan.scopes.join(" ")}
        copy={{ ...copy, label: t.common.copy.label }}
        note={words.limitNote}
      />
      {plan.dropped.length === 0 ? null : (
        <p className="text-ink-soft text-sm">{words.dropped(plan.wholeLength, plan.limit, plan.dropped)}</p>
      )}
      {plan.lists.length < 2 ? null : <OtherLists lists={plan.lists} asking={asking} limit={plan.limit} t={t} />}
      <CopyField
        label={words.url}
        value={authorizeUrl(asking, plan.scopes, t)}
        copy={copy}
        note={t.install.preview.note}
      />
      <CopyField label={words.address} value={`${origin}${address}`} copy={copy} lines />
    </div>
  );
}

interface OtherListsProps {
  readonly lists: ConsentPlan["lists"];
  readonly asking: Asking;
  readonly limit: number;
  readonly t: Messages;
}

function OtherLists({ lists, asking, limit, t }: OtherListsProps) {
  const words = t.xRay.next;
  return (
    <div className="text-sm">
      <p className="text-ink-soft">{words.split(lists.length)}</p>
      <ol className="mt-2 grid gap-2">
        {lists.map((list, index) => (
          <li key={list.join(" ")} className="min-w-0">
            <a href={installAddress(asking.registrationId, list, asking.choices)} className="link font-medium">
              {words.part(index + 1)}
            </a>{" "}
            <span className="text-ink-faint">{words.length(scopeLength(list), limit)}</span>
            <code className="wrap-anywhere block text-ink-soft text-xs">{list.join(" ")}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The leg that asks for the scopes; what exists only at the start stands in angle brackets. */
function authorizeUrl({ choices, clientId, authorize, redirectUrls }: Asking, scopes: readonly string[], t: Messages) {
  const chosen = new Map(choices);
  const [loginRedirect = "", installRedirect = loginRedirect] = redirectUrls;
  const marker = `<${t.install.preview.made}>`;
  const legs = previewAuthorize(
    { authorize, clientId, loginRedirect, installRedirect, loginScopes, ticked: null },
    {
      flow: chosen.get("flow") === "direct" ? "direct" : "two-phase",
      response: chosen.get("response") === "code-query" ? "code-query" : "hybrid-form-post",
      pkce: chosen.has("pkce"),
      scopes,
      orgid: chosen.get("orgid") ?? "",
      person: "",
      maxAgeSeconds: chosen.get("maxAgeSeconds") ?? "",
      redirectUri: "",
    },
    { state: marker, nonce: marker, challenge: marker },
  );
  return legs.at(-1)?.url ?? "";
}
