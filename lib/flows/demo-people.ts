/** The sandbox's demo people, as its login page offers them; a test holds this list against the sandbox's own. */
export const demoPeople = [
  { name: "owner", displayName: "Trần Thị Lụa", role: "owner" },
  { name: "staff", displayName: "Lê Văn Nhân", role: "staff" },
  { name: "owner-two", displayName: "Phạm Minh Hai", role: "owner-of-two" },
] as const;

/** Its stores, for a private token of one of them. */
export const demoStores = [
  { orgid: "200000000101", name: "Lụa Hội An" },
  { orgid: "200000000102", name: "Cà phê Đồi Sương" },
  { orgid: "200000000103", name: "Tiệm Sách Nhỏ" },
] as const;
