import type { PageLocale } from "../pages/locale";

interface InspectorWords {
  readonly title: string;
  readonly lead: string;
  readonly client: string;
  readonly check: string;
  readonly status: string;
  readonly filter: string;
  readonly time: string;
  readonly request: string;
  readonly knew: string;
  readonly answered: string;
  /** In which way a client is not there. */
  readonly absent: Readonly<Record<string, string>>;
  readonly scenario: string;
  readonly nobody: string;
  readonly empty: string;
  readonly older: string;
  readonly badFilter: string;
}

export const inspectorWords: Readonly<Record<PageLocale, InspectorWords>> = {
  en: {
    title: "Inspector",
    lead: "What this server knew about each request and did not say in its answer. Kept for an hour.",
    client: "Client",
    check: "Check",
    status: "Status",
    filter: "Filter",
    time: "Time (UTC)",
    request: "Request",
    knew: "What the server knew",
    answered: "No check refused it.",
    absent: {
      unknown: "Nobody registered this client.",
      disabled: "This client is registered, and disabled.",
      misconfigured: "This client is registered; its configuration is invalid, so it counts as unknown.",
      changed: "This client could not be used when it was looked for; it can now.",
    },
    scenario: "Scenario",
    nobody: "no known client",
    empty: "Nothing here. Send a request to accounts, API or webhooks, then reload.",
    older: "Older",
    badFilter: "This filter cannot be read.",
  },
  vi: {
    title: "Nhật ký máy chủ",
    lead: "Những gì máy chủ này biết về từng yêu cầu mà không nói trong phản hồi. Lưu trong một giờ.",
    client: "Client",
    check: "Bước kiểm tra",
    status: "Mã trạng thái",
    filter: "Lọc",
    time: "Thời điểm (UTC)",
    request: "Yêu cầu",
    knew: "Điều máy chủ biết",
    answered: "Không bước kiểm tra nào từ chối.",
    absent: {
      unknown: "Client này chưa được đăng ký.",
      disabled: "Client này đã đăng ký nhưng đang bị tắt.",
      misconfigured: "Client này đã đăng ký nhưng cấu hình không hợp lệ nên bị xem như chưa đăng ký.",
      changed: "Lúc được tìm, client này chưa dùng được; giờ thì đã dùng được.",
    },
    scenario: "Kịch bản",
    nobody: "không rõ client",
    empty: "Chưa có gì. Hãy gửi một yêu cầu tới accounts, API hoặc webhook rồi tải lại trang.",
    older: "Cũ hơn",
    badFilter: "Không đọc được bộ lọc này.",
  },
};
