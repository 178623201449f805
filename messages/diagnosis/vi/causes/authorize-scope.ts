import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizeScopeCauses = {
  "scope-unknown": {
    title: "Scope không tồn tại",
    summary: "Ít nhất một scope đã xin có tên mà nền tảng không biết.",
    meaning:
      "Với IdentityServer4, client id và Redirect URL khi đó đã được chấp nhận, và chỉ cần một tên sai là toàn bộ yêu cầu authorize bị từ chối, và trang lỗi không nêu scope nào, cũng không nêu lý do.",
    tellApart:
      "Trang lỗi giống hệt khi scope có thật nhưng chưa được chọn cho ứng dụng. Hãy so từng tên với các trang của Haravan: access-scopes, trang về luồng hybrid (offline_access), trang của chính tài nguyên (com.read_shop). Tên nào không có ở đâu cả thì rất có thể là trường hợp này.",
    reasons: {
      "prefix-missing": "Thiếu tiền tố: read_orders thay vì com.read_orders.",
      "wrong-separator": "Ngăn cách scope bằng dấu phẩy thay vì khoảng trắng.",
      "name-of-another-platform": "Tên scope của nền tảng khác, hoặc tự đoán, như com.read_collections.",
      "two-names-in-documents":
        "Tên được tài liệu Haravan viết theo hai cách: trang này ghi com.read_contents, trang kia ghi web.read_contents.",
    },
    fixes: {
      "use-documented-names":
        "Dùng đúng tên scope trong trang access-scopes và các trang tài nguyên của Haravan; thêm từng scope một để tìm ra scope bị từ chối.",
      "separate-by-space":
        'Ngăn cách các scope bằng một khoảng trắng: scopes.join(" ") trong Node, mỗi tên một Scope.Add trong ASP.NET.',
      "try-the-other-prefix": "Với nội dung và script tag, dùng tên có tiền tố web. giống như endpoint của chúng.",
    },
    seenByMerchant: "Trang lỗi của Haravan, có lẽ ghi “Invalid scope”.",
  },
  "scope-not-allowed-for-client": {
    title: "Scope chưa được bật cho ứng dụng",
    summary: "Scope có thật, nhưng ứng dụng này không được phép xin.",
    meaning:
      "Haravan yêu cầu chọn scope cho ứng dụng trước, rồi mới truyền khi cài đặt. Scope chưa chọn khiến IdentityServer4 từ chối toàn bộ yêu cầu authorize với invalid_scope; các bản trước 4 trả unauthorized_client.",
    tellApart:
      "Mọi tên đều có trong tài liệu mà vẫn “Invalid scope”: hãy so với những scope đã chọn trong Partner Dashboard. Nếu chủ cửa hàng qua được còn nhân viên thì không, lỗi nằm ở tài khoản.",
    reasons: {
      "not-ticked": "Scope chưa được chọn cho ứng dụng trong Partner Dashboard, hoặc chọn rồi nhưng chưa lưu.",
      "ticked-at-other-app": "Scope được chọn ở một ứng dụng khác, không phải ứng dụng có client_id đang gửi.",
      "private-app-only": "Theo tài liệu, com.read_discounts và com.write_discounts chỉ dành cho ứng dụng riêng tư.",
      "needs-approval": "Scope này phải được nền tảng cấp trước.",
    },
    fixes: {
      "tick-in-dashboard": "Chọn scope ở mục Haraweb hoặc Commerce trong Partner Dashboard, lưu lại rồi cài đặt lại.",
      "same-app": "So client_id trong URL authorize với ứng dụng đã chọn scope.",
      "leave-out": "Bỏ scope đó ra, hoặc dùng private token cho phần việc này.",
      "ask-platform": "Hỏi bộ phận hỗ trợ đối tác của Haravan xem scope có cần duyệt không.",
    },
    seenByMerchant: "Trang lỗi của Haravan, có lẽ ghi “Invalid scope”.",
  },
  "scope-openid-missing": {
    title: "Thiếu scope openid",
    summary: "Yêu cầu này cần scope openid, nhưng danh sách không có.",
    meaning:
      "Có openid thì yêu cầu mới là một lần đăng nhập. Thiếu openid thì không có ID token; IdentityServer4 từ chối code id_token với “Missing openid scope”, còn userinfo trả 403 insufficient_scope.",
    tellApart:
      "Xem trong các scope đã xin có openid không. Nếu có, “Invalid scope” là do tên khác hoặc do độ dài, và việc thiếu ID token có lý do khác.",
    reasons: {
      "list-without-openid": "Danh sách scope không có openid, thường gặp ở chặng cài đặt.",
      "defaults-replaced": "Khi tự đặt scope, danh sách mặc định của thư viện (vốn có openid) bị thay mất.",
      "token-of-another-flow": "Gọi userinfo bằng token được cấp mà không có openid.",
    },
    fixes: {
      "put-openid-first": "Mở đầu mọi danh sách bằng openid profile email org userinfo, kể cả ở chặng cài đặt.",
      "keep-defaults":
        'Trong ASP.NET, sau Scope.Clear() phải thêm lại "openid"; trong next-auth, ghi openid vào authorization.params.scope.',
      "ask-again-with-openid": "Đưa người dùng qua authorize lần nữa với openid rồi dùng token mới.",
    },
    seenByMerchant: "Trang lỗi của Haravan, hoặc đăng nhập xong mà không có tên người dùng.",
  },
  "nonce-missing": {
    title: "Thiếu nonce",
    summary: "Luồng hybrid cần nonce, nhưng yêu cầu authorize không có.",
    meaning:
      "Khi ID token đi qua trình duyệt, OpenID Connect bắt buộc có nonce ngẫu nhiên để gắn token với đúng lần đăng nhập. IdentityServer4 hiện “Invalid nonce” rồi dừng; code mẫu hybrid của Haravan có gửi nonce.",
    tellApart:
      "Dòng chữ này cũng hiện khi nonce dài quá 300 ký tự: hãy xem URL có nonce không đã. Còn nonce trả về khác giá trị đã gửi là bước kiểm tra về sau, do ứng dụng của bạn thực hiện.",
    reasons: {
      "not-sent": "URL được dựng bằng tay, có code id_token mà không có nonce.",
      "library-check-off": "Phần kiểm tra nonce của thư viện bị tắt nên không gửi nonce.",
    },
    fixes: {
      "send-nonce":
        "Gửi giá trị mới cho mỗi lần đăng nhập, crypto.randomUUID() trong Node, giữ lại cho trình duyệt này và so với nonce trong ID token.",
      "use-code-alone": "Dùng response_type=code, khi đó IdentityServer4 không bắt buộc nonce; nhưng vẫn nên gửi.",
      "turn-nonce-on":
        'checks: ["state", "nonce"] trong next-auth; ProtocolValidator.RequireNonce = true trong ASP.NET.',
    },
    seenByMerchant: "Trang lỗi của Haravan, có lẽ ghi “Invalid nonce”.",
  },
  "pkce-challenge-missing": {
    title: "Máy chủ bắt buộc PKCE",
    summary: "Máy chủ cần code_challenge, nhưng yêu cầu authorize không có.",
    meaning:
      "Từ bản 4, IdentityServer4 bắt buộc PKCE trừ khi khai báo của ứng dụng cho phép bỏ. Tài liệu và code mẫu của Haravan mà chúng tôi biết không dùng PKCE, nên có lẽ thường không bắt buộc; trang lỗi ghi “code challenge required” thì ứng dụng này cần PKCE.",
    tellApart:
      "URL không có code_challenge: là trường hợp này. Có mà bị từ chối thì trang ghi dòng khác. Nếu trang không hiện mô tả, chỉ thấy invalid_request thì cũng có thể do Redirect URL.",
    reasons: {
      "library-without-pkce": "Thư viện, hoặc code tự viết, không gửi PKCE.",
      "pkce-switched-off": "PKCE đang bị tắt trong thư viện.",
    },
    fixes: {
      "send-challenge":
        "Gửi code_challenge cùng code_challenge_method=S256, giữ verifier cho trình duyệt này rồi gửi trong code_verifier lúc đổi mã.",
      "turn-pkce-on": 'checks: ["pkce", "state"] trong next-auth; UsePkce = true với ResponseType Code trong ASP.NET.',
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
  "pkce-method-unsupported": {
    title: "PKCE challenge bị từ chối",
    summary: "Đã gửi code_challenge, nhưng phương thức hoặc dạng challenge không được chấp nhận.",
    meaning:
      "Không gửi code_challenge_method thì phương thức là plain, và IdentityServer4 từ chối plain trừ khi ứng dụng được phép: “Transform algorithm not supported”. Challenge không dài từ 43 đến 128 ký tự thì bị “Invalid code_challenge”.",
    tellApart:
      "URL có code_challenge nên không phải là thiếu. Verifier không khớp thì về sau mới lộ ra, ở token endpoint.",
    reasons: {
      "method-left-out": "Không gửi code_challenge_method, tức là plain.",
      "plain-sent": "Gửi code_challenge_method=plain.",
      "challenge-damaged": "Challenge không phải base64url: còn dấu =, ở dạng hex, hoặc bị cắt.",
    },
    fixes: {
      "send-s256": "Gửi code_challenge_method=S256.",
      "build-challenge":
        'Lấy SHA-256 của verifier ở dạng base64url: createHash("sha256").update(verifier).digest("base64url") trong Node, Base64UrlEncoder.Encode trong .NET.',
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
