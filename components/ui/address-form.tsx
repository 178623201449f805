"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";

interface AddressFormProps {
  readonly action: string;
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form that is its page's address: sent by its button without scripts, followed as it is filled in with them. */
export function AddressForm({ action, label, className, children }: AddressFormProps) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const follow = (form: HTMLFormElement) => {
    if (form.checkValidity()) router.replace(addressOf(form), { scroll: false });
  };
  const changed = (form: HTMLFormElement) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => follow(form), 250);
  };
  const sent = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    clearTimeout(timer.current);
    follow(event.currentTarget);
  };
  return (
    <form
      method="get"
      action={action}
      aria-label={label}
      className={className}
      onInput={({ currentTarget }) => changed(currentTarget)}
      onSubmit={sent}
    >
      {children}
    </form>
  );
}

/** Fields of one name are joined; what else the address says stays. */
function addressOf(form: HTMLFormElement): string {
  const data = new FormData(form);
  const address = new URLSearchParams(location.search);
  for (const name of new Set([...form.elements].map((field) => field.getAttribute("name") ?? ""))) address.delete(name);
  for (const name of new Set(data.keys())) {
    address.set(name, data.getAll(name).map(String).filter(Boolean).join(","));
  }
  return `${location.pathname}?${address.toString().replaceAll("%2C", ",")}`;
}
