import type { Row } from "../collections";
import { daysAgo, type Seed } from "./seed";

const files: readonly (readonly [key: string, type: string, value: string])[] = [
  [
    "layout/theme.liquid",
    "text/x-liquid",
    "<!doctype html>\n<title>{{ shop.name }}</title>\n{{ content_for_layout }}\n",
  ],
  [
    "templates/index.liquid",
    "text/x-liquid",
    "{% for product in collections.all.products %}{{ product.title }}{% endfor %}\n",
  ],
  ["templates/product.liquid", "text/x-liquid", "<h1>{{ product.title }}</h1>\n{{ product.description }}\n"],
  ["templates/page.liquid", "text/x-liquid", "<h1>{{ page.title }}</h1>\n{{ page.content }}\n"],
  ["config/settings_data.json", "application/json", '{"current":{}}\n'],
  ["assets/theme.css", "text/css", "body { margin: 0; }\n"],
  ["assets/theme.js", "application/javascript", "document.documentElement.classList.add('js');\n"],
];

export function assetRow(id: number, theme: Row, key: string, contentType: string, value: string, at: string): Row {
  const served = key.startsWith("assets/");
  return {
    id,
    key,
    public_url: served ? `https://theme.hstatic.example/${theme.id}/${key.slice("assets/".length)}` : null,
    value,
    created_at: at,
    updated_at: at,
    content_type: contentType,
    size: new TextEncoder().encode(value).length,
    theme_id: theme.id,
  };
}

export function seedThemes(seed: Seed): Readonly<Record<"themes" | "assets", readonly Row[]>> {
  const themes = ["Giao diện chính", "Giao diện Tết"].map(
    (name, i): Row => ({
      id: seed.id("themes", i),
      name,
      role: i === 0 ? "main" : "unpublished",
      previewable: true,
      processing: false,
      created_at: daysAgo(360),
      updated_at: daysAgo(60 - i),
    }),
  );
  const assets = themes.flatMap((theme, t) =>
    files.map(([key, type, value], i) =>
      assetRow(seed.id("assets", t * files.length + i), theme, key, type, value, daysAgo(360)),
    ),
  );
  return { themes, assets };
}
