import type { DiagnosisWords } from "@/lib/diagnosis";

export const intermediaryCauses = {
  "proxy-html-page": {
    title: "Nhận trang web thay vì JSON",
    summary: "Một bên trung gian, hoặc một địa chỉ sai, đã trả về trang web.",
    meaning:
      "“Unexpected token '<'” chỉ là thông báo của bộ phân tích JSON. Trang nhận được mới cho biết ai đã trả lời: hãy đọc trang đó trước.",
    tellApart:
      "Mã trạng thái, header server và tiêu đề trang cho biết: 404 là sai địa chỉ, cloudflare với 403 là tường lửa, 5xx là trang lỗi của nền tảng.",
    reasons: {
      "error-page-of-wrong-url": "Địa chỉ sai, máy chủ web hiện trang riêng của mình.",
      "login-page-in-front": "Địa chỉ nằm sau proxy đăng nhập, và proxy hiện trang đăng nhập của mình.",
      "captive-portal": "Mạng đang dùng đòi đăng nhập trước.",
      "platform-error-page": "Nền tảng trả về trang báo lỗi của họ.",
    },
    fixes: {
      "check-url": "So địa chỉ cuối cùng, sau mọi chuyển hướng, với địa chỉ trong tài liệu.",
      "exempt-path": "Cho đường dẫn này bỏ qua proxy đăng nhập, hoặc gọi từ bên trong.",
      "sign-in-to-network": "Mở một trang bằng trình duyệt trên mạng này rồi đăng nhập, hoặc dùng mạng khác.",
      "read-status-first":
        "Xem mã trạng thái và content-type trước khi phân tích: response.ok và text() trong Node, EnsureSuccessStatusCode trong .NET. Ghi log 200 ký tự đầu.",
    },
  },
  "proxy-blocked": {
    title: "Mạng chỉ cho ra ngoài qua proxy",
    summary: "Mạng này có proxy cho lệnh gọi ra ngoài, và lệnh gọi không đi qua được.",
    meaning:
      "407 là proxy đòi thông tin đăng nhập. Nếu không có phản hồi thì client đã gọi thẳng, không qua proxy, và bị chặn.",
    tellApart:
      "Cùng lệnh gọi, curl -x qua proxy thì được, không qua thì không. Cách nào cũng không được thì là hết thời gian chờ vì lý do khác.",
    reasons: {
      "client-ignores-proxy":
        "HTTP client không dùng proxy: fetch của Node và openid-client mặc định không đọc HTTPS_PROXY.",
      "proxy-wants-sign-in": "Proxy đòi thông tin đăng nhập (407).",
      "host-not-allowed": "Proxy không cho đi tới các host này.",
    },
    fixes: {
      "proxy-for-node":
        "Node: NODE_USE_ENV_PROXY=1 (từ 22.21 và 24), setGlobalDispatcher(new EnvHttpProxyAgent()) của undici, hoặc agent trong custom.setHttpOptionsDefaults với openid-client 5.",
      "proxy-for-dotnet":
        "HttpClient của .NET tự đọc HTTPS_PROXY; nếu không thì đặt HttpClientHandler.Proxy, riêng phần đăng nhập là BackchannelHttpHandler.",
      "proxy-credentials": "Đưa thông tin đăng nhập vào cấu hình proxy, không để trong code hay log.",
      "ask-for-hosts": "Xin mở kết nối tới accounts.haravan.com, apis.haravan.com và webhook.haravan.com ở cổng 443.",
    },
  },
  "waf-blocked": {
    title: "Tường lửa chặn lệnh gọi",
    summary: "Lớp chống bot hoặc tường lửa phía trước từ chối lệnh gọi; API chưa hề nhận được.",
    meaning: "Trang hoặc mã lỗi đến từ lớp phía trước, như Cloudflare, và không nói gì về token hay scope.",
    tellApart:
      "Phản hồi là HTML hoặc “error code: 1020”, kèm server: cloudflare và cf-ray hay cf-mitigated. 403 của chính API là JSON, theo những gì tài liệu nêu.",
    reasons: {
      "no-user-agent": "Không có User-Agent; HttpClient của .NET mặc định không gửi.",
      "address-reputation": "Địa chỉ IP của máy chủ bị đánh giá xấu, hoặc dải IP của nhà cung cấp hosting bị từ chối.",
      "challenge-for-browsers": "Lớp phía trước bắt trình duyệt giải challenge, việc mà chương trình không làm được.",
      "looks-like-attack": "Gọi quá nhanh, hoặc nội dung trông giống tấn công.",
    },
    fixes: {
      "send-user-agent":
        "Gửi User-Agent có tên và địa chỉ ứng dụng của bạn: headers trong fetch, DefaultRequestHeaders.UserAgent.ParseAdd trong .NET.",
      "ask-allow-list": "Đề nghị nhà cung cấp cho phép địa chỉ của bạn, kèm cf-ray và thời gian.",
      "call-api-host": "Gọi host API trong tài liệu, không gọi host của trang web.",
      "slow-and-plain": "Gọi chậm lại, và thử xem phần nội dung nào bị chặn.",
    },
  },
  "request-too-large": {
    title: "Header hoặc địa chỉ quá dài",
    summary: "Request bị từ chối trước khi tới ứng dụng, vì cookie hoặc địa chỉ quá dài.",
    meaning:
      "431, 414 hoặc 400 “Request Header Or Cookie Too Large” là của máy chủ phía trước. Phần lớn do cookie của chính ứng dụng phình ra.",
    tellApart:
      "Mở cửa sổ ẩn danh thì được. Nếu là 502, tìm “upstream sent too big header” trong log nginx: khi đó chính phản hồi quá lớn.",
    reasons: {
      "session-cookie-too-big": "Token nằm trong cookie phiên, nên cookie bị tách thành nhiều phần.",
      "state-cookies-pile-up": "Mỗi lần bắt đầu đăng nhập để lại một cookie state, rồi dồn dần lên.",
      "long-state-or-url": "state hoặc địa chỉ chứa quá nhiều dữ liệu.",
      "limit-too-low": "Giới hạn thấp hơn mức cần.",
    },
    fixes: {
      "session-on-server":
        'Chỉ giữ một id trong cookie: strategy "database" của session trong Auth.js; SessionStore (ITicketStore) và SaveTokens = false trong ASP.NET.',
      "expire-state-cookies":
        "Cho cookie state hạn vài phút, giới hạn ở đường dẫn callback, và xóa ngay trong callback.",
      "short-state": "Giữ dữ liệu của state ở máy chủ, chỉ gửi khóa để tìm lại.",
      "raise-limit":
        "Tăng thêm một ít: large_client_header_buffers (nginx), --max-http-header-size (Node), MaxRequestHeadersTotalSize (Kestrel).",
    },
    seenByMerchant: "Chỉ vài người gặp trang lỗi; xóa cookie thì được một thời gian.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
