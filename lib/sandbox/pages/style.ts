import { createHash } from "node:crypto";

/** Another site on purpose: other colours, other shapes than the tool's. */
export const style = `
:root{color-scheme:light dark;--back:light-dark(#eef2fb,#10141f);--sheet:light-dark(#fff,#1a2130);--line:light-dark(#cfd8ea,#36415a);--ink:light-dark(#16203a,#e9eefb);--soft:light-dark(#4a587a,#aab6d3);--blue:light-dark(#1f4fc4,#8fb2ff);--on-blue:light-dark(#fff,#0c1530);--warn:light-dark(#fff3cd,#3a3010);--warn-ink:light-dark(#5c4300,#ffe08a);--bad:light-dark(#a11b1b,#ff9d9d)}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--back);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,sans-serif}
.mark{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;justify-content:center;padding:.6rem 1rem;background:var(--warn);color:var(--warn-ink);font-size:.875rem;text-align:center}
.mark strong{text-transform:uppercase;letter-spacing:.06em}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem;max-width:34rem;margin:1.5rem auto .75rem;padding:0 1rem}
header b{font-size:1.125rem}
a{color:var(--blue)}
main{max-width:34rem;margin:0 auto 3rem;padding:1.5rem;background:var(--sheet);border:1px solid var(--line);border-radius:16px}
@media(max-width:36rem){main{margin:0 .75rem 2rem;padding:1.25rem 1rem}}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .35rem}
h2{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.35rem 0}
.soft{color:var(--soft);font-size:.9375rem}
.wrong{color:var(--bad);font-weight:600}
code{font-family:ui-monospace,Consolas,monospace;font-size:.875em;overflow-wrap:anywhere}
label.field{display:block;margin:.75rem 0}
label.field span{display:block;font-size:.9375rem;margin-bottom:.25rem}
input[type=text],input[type=password]{width:100%;min-height:44px;padding:.5rem .75rem;border:1px solid var(--line);border-radius:10px;background:var(--back);color:var(--ink);font:inherit}
button{display:block;width:100%;min-height:48px;margin:.5rem 0;padding:.6rem 1rem;border:1px solid var(--line);border-radius:10px;background:transparent;color:var(--ink);font:inherit;text-align:left;cursor:pointer}
button:hover{border-color:var(--blue)}
button small{display:block;color:var(--soft)}
button.main{background:var(--blue);border-color:var(--blue);color:var(--on-blue);text-align:center;font-weight:600}
button.plain{text-align:center}
button.hinted{border:2px solid var(--blue)}
button.default{position:absolute;width:1px;height:1px;min-height:0;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);border:0}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
fieldset{margin:1rem 0 0;padding:0;border:0}
legend{font-weight:600;padding:0}
.scope{display:flex;gap:.75rem;align-items:flex-start;padding:.55rem 0;border-bottom:1px solid var(--line)}
.scope input{width:20px;height:20px;margin:.15rem 0 0;flex:none}
.scope code{color:var(--soft);display:block}
main:has(.wide),header:has(+main .wide){max-width:76rem}
.filter{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:end}.filter label{flex:1 1 10rem}.filter button{width:auto;margin:.75rem 0}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.875rem}th,td{padding:.5rem .6rem .5rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}th{color:var(--soft);font-weight:600}td:first-child code,td:nth-child(4) code{white-space:nowrap;overflow-wrap:normal}small{color:var(--soft)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem .9rem;margin:.75rem 0}
dt{color:var(--soft)}dd{margin:0}
`;

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// No form-action: it would also govern the redirect from a form back to the app.
export const pagePolicy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  "img-src data:",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ");

export const scriptHash = hash;
