import type { DiagnoseMessages } from "../en/diagnose";
import { plural } from "../format";

export const viDiagnose: DiagnoseMessages = {
  title: "Chẩn đoán",
  lead: "Dán bất cứ nội dung nào bị lỗi. Bạn sẽ thấy chuyện gì đã xảy ra, vì sao biết vậy, không phải do đâu, và cần làm gì tiếp.",
  box: "Nội dung bị lỗi",
  boxHint:
    "URL callback hoặc authorize, lệnh curl kèm kết quả, HTTP thô, JSON, nội dung file HAR, dòng log, stack trace, hoặc lời khách kể lại. Dán nhiều mảnh cùng lúc thì chẩn đoán càng chắc.",
  privacy: "Được đọc và che secret ngay trong trình duyệt này. Không có gì bị gửi đi.",
  noScript:
    "Khi có JavaScript, trang này đọc nội dung ngay trong trình duyệt và không gửi gì đi. Khi không có, nút bên dưới gửi nội dung đến công cụ này; công cụ đọc và không giữ lại gì: các dữ kiện đã che nằm trong cookie của trình duyệt bạn trong mười phút.",
  tooLong:
    "Nội dung quá dài để đọc khi không có JavaScript. Hãy dán riêng yêu cầu hoặc phản hồi bị lỗi, hoặc gửi tất cả đến POST /api/diagnose.",
  loading: "Đang chuẩn bị danh mục lỗi…",
  failed: "Không tải được danh mục lỗi. Hãy tải lại trang.",
  clear: "Xóa",
  tryOne: "Ví dụ:",
  samples: {
    exchange: "400 invalid_grant",
    callback: "URL callback",
    aspnet: "stack trace ASP.NET",
    forbidden: "403 từ API",
    page: "trang lỗi của Haravan",
  },
  waiting: {
    title: "Chẩn đoán sẽ hiện ở đây",
    text: "Có kết quả ngay từ dòng đầu tiên, và chắc hơn với mỗi mảnh thêm vào: URL authorize cùng request lấy token, phản hồi cùng log.",
  },
  verdict: "Chẩn đoán",
  copyValue: "Sao chép giá trị này",
  copyMarkdown: "Sao chép dạng Markdown",
  copyJson: "Sao chép dạng JSON",
  copyLink: "Sao chép liên kết",
  linkNote: "Liên kết chứa các dữ kiện đã che secret, nằm sau dấu #: trình duyệt không gửi phần này đi.",
  linkLoses:
    "Chỉ với liên kết thì chẩn đoán kém chắc hơn: những gì chỉ thấy được từ chính giá trị secret không nằm trong đó.",
  linkTooLong: "Quá dài cho một liên kết; hãy sao chép dạng Markdown hoặc JSON.",
  ask: {
    title: "Chỉ cần biết thêm một điều",
    add: "Thêm thông tin bạn tìm được",
    addHint: "Nội dung này được đọc cùng với phần ở trên.",
    apply: "Thêm",
  },
  understood: {
    title: "Những gì đã hiểu được",
    note: "Sửa chỗ chưa đúng, chẩn đoán sẽ thay đổi theo. Secret hiện dưới dạng dấu vân tay: dấu giống nhau là giá trị giống nhau.",
    pieces: (number) => plural(number, "vi", { other: "mảnh" }),
    groups: { flow: "Luồng", request: "Request", response: "Phản hồi", observed: "Biết thêm", message: "Log và mô tả" },
    addFact: "Thêm dữ kiện",
    choose: "Chọn dữ kiện…",
    remove: "Bỏ",
    undo: "Hoàn tác các chỗ đã sửa",
    yes: "có",
    no: "không",
    notSaid: "chưa biết",
    fault: (expected) => `Không hợp lệ: cần ${expected}.`,
  },
  kinds: {
    "authorize-url": "URL authorize",
    "callback-url": "URL callback",
    "launch-url": "URL mở ứng dụng",
    url: "URL",
    "curl-command": "lệnh curl",
    "http-request": "request HTTP",
    "http-response": "phản hồi HTTP",
    har: "HAR",
    "json-body": "JSON",
    "form-body": "form",
    evidence: "dữ kiện",
    "html-page": "trang HTML",
    log: "log",
    status: "mã trạng thái",
  },
  limit: ({ limit, read, of }) =>
    ({
      "text-cut": `Chỉ đọc ${read} ký tự đầu trong ${of} ký tự.`,
      "artefacts-cut": `Chỉ đọc ${read} mảnh đầu trong ${of} mảnh.`,
      "har-entries-cut": `Chỉ đọc ${read} trong ${of} mục của HAR.`,
    })[limit],
  evidence: "Dữ kiện",
  fromHome: {
    title: "Đang gặp lỗi?",
    label: "Dán nội dung bị lỗi vào đây",
    hint: "URL, kết quả curl, JSON, HAR, dòng log, stack trace. Được đọc trong trình duyệt này, không gửi đi đâu.",
    hintPlain:
      "URL, kết quả curl, JSON, HAR, dòng log, stack trace. Khi không có JavaScript, nội dung được gửi đến công cụ này; công cụ đọc và không giữ lại gì.",
    button: "Chẩn đoán",
  },
};
