"use client";

import { useEffect, useState } from "react";
import { WireBox } from "@/components/ui/wire-box";
import { exchangeFormId } from "./fields";
import { type PreviewBase, type PreviewRequest, previewExchange } from "./preview-exchange";

interface ExchangePreviewProps {
  readonly base: PreviewBase;
  readonly initial: PreviewRequest;
  readonly label: string;
}

/** Reads the form beside it as it is filled in. Without a script it shows the request of what the server filled in. */
export function ExchangePreview({ base, initial, label }: ExchangePreviewProps) {
  const [request, setRequest] = useState(initial);

  useEffect(() => {
    const form = document.getElementById(exchangeFormId);
    if (!(form instanceof HTMLFormElement)) return;
    const read = () => {
      const texts = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string");
      setRequest(previewExchange(base, new URLSearchParams(texts)));
    };
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [base]);

  return <WireBox label={label} firstLine={request.firstLine} headers={request.headers} body={request.body} />;
}
