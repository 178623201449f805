import type { FindingMessages } from "../en/findings";

export const viFindings: FindingMessages = {
  title: "Chẩn đoán",
  others: "Nguyên nhân khác",
  fix: "Cách sửa:",
  retry: "Có nên thử lại?",
  ask: "Cần biết thêm:",
  next: "Việc cần làm tiếp:",
  more: (number) => `${number} nguyên nhân khác, đều kèm bằng chứng`,
  moreFixes: (number) => `${number} cách sửa khác`,
  party: (party) => `Lỗi ở phía: ${party}`,
};
