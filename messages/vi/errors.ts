import type { ErrorMessages } from "../en/errors";
import { plural } from "../format";

export const viErrors: ErrorMessages = {
  title: "Mã lỗi",
  lead: "Mọi nguyên nhân mà công cụ có thể chẩn đoán: ý nghĩa, cách phân biệt với lỗi trông giống hệt, và cách sửa.",
  search: "Mã lỗi, mã trạng thái hoặc cụm từ",
  searchHint: "Đúng như trong phản hồi hoặc log: invalid_grant, 403, state mismatch.",
  find: "Tìm",
  all: "Xem tất cả",
  found: (number, query) => `${plural(number, "vi", { other: "nguyên nhân" })} cho “${query}”`,
  nothing: "Không tìm thấy nguyên nhân nào",
  nothingNote: "Hãy thử chỉ nhập mã lỗi, mã trạng thái HTTP, hoặc ít từ hơn.",
  where: "Xuất hiện ở đâu",
  party: "Lỗi ở phía",
  retry: "Có nên thử lại?",
  meaning: "Ý nghĩa",
  merchant: "Chủ cửa hàng thấy:",
  tellApart: "Cách phân biệt",
  lookAlikes: "Các lỗi dễ nhầm và cách phân biệt",
  reasons: "Vì sao xảy ra và cách sửa",
  aliases: "Từ khóa thường dùng",
  sources: "Nguồn",
  source: (kind, date) => `${kind}, đọc ngày ${date}`,
  kinds: {
    documented: "tài liệu của Haravan",
    observed: "thấy trong mã nguồn công khai",
    inferred: "suy ra từ mã nguồn của máy chủ",
  },
  standard: "tiêu chuẩn liên quan",
};
