import Link from "next/link";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { CallView } from "@/lib/probe/calls/call-view";
import type { Messages } from "@/messages/en";
import { ConsentOffer } from "./consent-offer";

interface NextPanelProps {
  readonly view: CallView;
  readonly t: Messages;
  readonly origin: string;
}

/** One action. A consent that was asked for in vain is said to be so before it can be asked for again. */
export function NextPanel({ view, t, origin }: NextPanelProps) {
  const words = t.xRay.next;
  const { next, consent, history } = view;
  const scope = view.call.scope ?? "";
  switch (next.kind) {
    case "consent":
      return (
        <Panel t={t} title={words.consent(consent.plan?.adds ?? [])} why={words.consentWhy}>
          {history.kind === "not-finished" ? <Say text={words.notFinished} run={history.runId} t={t} /> : null}
          {consent.obstacle === null ? null : <Say text={words.obstacles[consent.obstacle]} t={t} />}
          <Offer view={view} t={t} origin={origin} second={false} />
        </Panel>
      );
    case "change-first":
      return (
        <Panel
          t={t}
          title={words["change-first"]}
          why={history.kind === "refused" ? words.refused(scope) : words.notGranted(scope)}
        >
          <ChangeFirst view={view} t={t} />
          <Offer view={view} t={t} origin={origin} second />
        </Panel>
      );
    case "owner":
      return (
        <Panel t={t} title={words.owner} why={words.ownerWhy}>
          <Offer view={view} t={t} origin={origin} second />
        </Panel>
      );
    case "private-token":
      return (
        <Panel t={t} title={words["private-token"]} why={words.privateWhy}>
          <p>
            <LinkButton href="/stores/add">{words.addToken}</LinkButton>
          </p>
        </Panel>
      );
    case "no-consent":
      return <Panel t={t} title={words["no-consent"]} why={words.obstacles[consent.obstacle ?? "undocumented"]} />;
    case "call":
      return <Panel t={t} title={words.call} why={words.callWhy} />;
    case "cause":
      return (
        <Panel
          t={t}
          title={words.cause}
          why={view.ray.opens === null ? t.xRay.note : words.grantedStill(view.ray.opens)}
        >
          <p>
            <LinkButton href={`/errors/${next.cause}`} look="first">
              {words.cause}
            </LinkButton>
          </p>
        </Panel>
      );
    case "tell-apart":
      return <Panel t={t} title={words["tell-apart"]} why={words.tellApartWhy} />;
    case "nothing":
      return <Panel t={t} title={words.nothing} why={words.nothingWhy} />;
  }
}

interface PanelProps {
  readonly t: Messages;
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
}

function Panel({ t, title, why, children }: PanelProps) {
  return (
    <Sheet aria-labelledby="next">
      <SheetHead id="next" title={`${t.xRay.next.title}: ${title}`} note={<Prose text={why} />} />
      {children === undefined ? null : <div className="grid gap-4 px-6 pb-6 max-md:px-4">{children}</div>}
    </Sheet>
  );
}

function Say({ text, run, t }: { readonly text: string; readonly run?: string; readonly t: Messages }) {
  return (
    <p className="text-sm">
      <Prose text={text} />{" "}
      {run === undefined ? null : (
        <Link href={`/runs/${run}`} prefetch={false} className="link">
          {t.xRay.next.theRun}
        </Link>
      )}
    </p>
  );
}

function Offer({ view, t, origin, second }: NextPanelProps & { readonly second: boolean }) {
  const { consent, asking, installation } = view;
  if (consent.plan === null || asking === null) return null;
  const { provider } = installation;
  return <ConsentOffer plan={consent.plan} asking={asking} provider={provider} t={t} second={second} origin={origin} />;
}

/** What has to be otherwise before the same request can end otherwise. */
function ChangeFirst({ view, t }: { readonly view: CallView; readonly t: Messages }) {
  const words = t.xRay.next;
  const { history, asking } = view;
  const run = "runId" in history ? history.runId : null;
  return (
    <div className="grid gap-3 text-sm">
      <p className="font-semibold">{words.checkFirst}</p>
      <ul className="grid list-disc gap-1 pl-5">
        <li>
          <Prose text={words.checkTicked(view.call.scope ?? "")} />
        </li>
        <li>{words.checkOwner}</li>
        <li>{words.checkPrivate}</li>
      </ul>
      <div className="flex flex-wrap gap-2">
        {asking === null ? null : (
          <LinkButton href={`/apps/${asking.registrationId}`} look="first">
            {words.openApp}
          </LinkButton>
        )}
        {run === null ? null : <LinkButton href={`/runs/${run}`}>{words.theRun}</LinkButton>}
      </div>
    </div>
  );
}
