import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";
import { cn } from "./cn";

export function Button({ look, size, className, type = "submit", ...rest }: ComponentProps<"button"> & ButtonLook) {
  return <button type={type} className={cn(buttonStyle({ look, size }), className)} {...rest} />;
}
