import type { Row } from "../collections";
import { nameOf } from "./customers";
import { around, daysAgo, handleOf, type Seed } from "./seed";

export interface ContentRows {
  readonly blogs: readonly Row[];
  readonly articles: readonly Row[];
  readonly comments: readonly Row[];
  readonly pages: readonly Row[];
  readonly redirects: readonly Row[];
  readonly script_tags: readonly Row[];
}

const articleTitles = [
  "Chuyện nghề sau quầy hàng",
  "Năm điều nên biết trước khi mua",
  "Cách bảo quản đúng",
  "Hàng mới tháng này",
  "Gói quà sao cho đẹp",
  "Một ngày ở xưởng",
  "Khách hàng kể chuyện",
  "Lịch nghỉ lễ và giao hàng",
];

const remarks = ["Giao nhanh, đóng gói kỹ.", "Bài viết hữu ích, cảm ơn shop.", "Cho mình hỏi còn hàng không ạ?"];

const dates = (days: number) => ({ created_at: daysAgo(days), updated_at: daysAgo(days), published_at: daysAgo(days) });

export function seedContents(seed: Seed): ContentRows {
  const blogs = ["Tin tức", "Cẩm nang"].map(
    (title, i): Row => ({
      id: seed.id("blogs", i),
      title,
      handle: handleOf(title),
      commentable: "moderate",
      feedburner: null,
      feedburner_location: null,
      tags: null,
      template_suffix: null,
      created_at: daysAgo(380),
      updated_at: daysAgo(380 - i),
    }),
  );
  const articles = articleTitles.map(
    (title, i): Row => ({
      id: seed.id("articles", i),
      blog_id: around(blogs, i).id,
      title,
      handle: handleOf(title),
      author: seed.store.orgname,
      body_html: `<p>${title}, cùng ${seed.store.orgname}.</p>`,
      summary_html: null,
      image: null,
      published: true,
      tags: i % 2 === 0 ? "mẹo hay" : "tin mới, ưu đãi",
      template_suffix: null,
      user_id: null,
      ...dates(150 - i * 7),
    }),
  );
  const comments = Array.from({ length: 21 }, (_, i): Row => {
    const article = around(articles, i);
    const { first_name, last_name } = nameOf(i * 3);
    const body = remarks[i % remarks.length] ?? "";
    return {
      id: seed.id("comments", i),
      blog_id: article["blog_id"],
      article_id: article.id,
      author: `${last_name} ${first_name}`,
      email: `${handleOf(first_name)}@khach.example`,
      body,
      body_html: `<p>${body}</p>`,
      ip: "127.0.0.1",
      status: i % 4 === 0 ? "unapproved" : "published",
      user_agent: null,
      ...dates(90 - i),
    };
  });
  return {
    blogs,
    articles,
    comments,
    pages: ["Giới thiệu", "Liên hệ", "Hướng dẫn mua hàng", "Chính sách giao hàng"].map((title, i) => ({
      id: seed.id("pages", i),
      title,
      handle: handleOf(title),
      author: seed.store.orgname,
      body_html: `<p>${title}</p>`,
      shop_id: Number(seed.store.orgid),
      template_suffix: null,
      ...dates(370 - i),
    })),
    redirects: ["/khuyen-mai-cu", "/tin-tuc-cu", "/lien-he-cu"].map((path, i) => ({
      id: seed.id("redirects", i),
      path,
      target: path.replace("-cu", ""),
    })),
    script_tags: ["chat", "danh-gia"].map((name, i) => ({
      id: seed.id("script_tags", i),
      event: "onload",
      src: `https://ung-dung.example/${name}.js`,
      display_scope: "all",
      created_at: daysAgo(80 - i),
      updated_at: daysAgo(80 - i),
    })),
  };
}
