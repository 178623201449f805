import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizeRequestCauses = {
  "response-type-unsupported": {
    title: "response_type không được chấp nhận",
    summary: "response_type của yêu cầu authorize bị thiếu, viết sai hoặc máy chủ không hỗ trợ.",
    meaning:
      "Máy chủ không nhận ra response_type. Theo thứ tự kiểm tra của IdentityServer4, client id và Redirect URL khi đó đã được chấp nhận. Tài liệu của Haravan dùng hai giá trị: code, và code id_token cho luồng hybrid.",
    tellApart:
      "“Missing response_type” và “Response type not supported” là trường hợp này: bản thân giá trị không hợp lệ. “Invalid grant type for client” nghĩa là giá trị có thật nhưng ứng dụng không được dùng; “Invalid response_mode” nói về tham số kia.",
    reasons: {
      "parameter-missing": "Thiếu hẳn tham số này.",
      "misspelt-or-comma": "Gõ nhầm, hoặc dùng dấu phẩy trong code id_token thay vì khoảng trắng.",
      "type-not-enabled": "Giá trị này đòi nhận token ngay trên trình duyệt, mà máy chủ không cho.",
    },
    fixes: {
      "send-documented-value":
        'Gửi response_type=code: ResponseType = OpenIdConnectResponseType.Code trong ASP.NET, response_type: "code" trong các thư viện Node.',
      "separate-by-space": "Viết code id_token với đúng một khoảng trắng; trong URL đó là %20 hoặc +.",
      "use-code": "Chỉ xin code, rồi lấy ID token từ token endpoint.",
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
  "response-mode-invalid": {
    title: "response_mode không phù hợp",
    summary: "response_mode này không dùng được với response_type đã gửi, hoặc tên không tồn tại.",
    meaning:
      "Với code id_token, phản hồi có ID token nên không được nằm trong query. Khi đó IdentityServer4 chỉ cho form_post và fragment; trang hybrid của Haravan khuyên dùng form_post. Nếu chỉ xin code thì query cũng được.",
    tellApart:
      "Chỉ cần nhìn request: response_mode=query đi cùng id_token trong response_type, hoặc một tên không tồn tại. Còn nếu form_post hợp lệ mà ứng dụng không thấy code thì không có lỗi nào hiện ra cả: callback đang đọc sai chỗ.",
    reasons: {
      "query-with-id-token": "response_mode=query được gửi cùng code id_token.",
      misspelt: "Tên không tồn tại, như form-post thay vì form_post.",
    },
    fixes: {
      "use-form-post":
        "Gửi response_mode=form_post (OpenIdConnectResponseMode.FormPost trong ASP.NET) và cho route callback nhận POST.",
      "use-code-alone": "Dùng response_type=code với response_mode=query, như trang hướng dẫn bắt đầu của Haravan.",
      "spell-the-mode": "Viết query, form_post hoặc fragment; với response_type=code thì có thể bỏ response_mode.",
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
  "grant-not-allowed-for-client": {
    title: "Ứng dụng không được dùng luồng này",
    summary: "Máy chủ biết ứng dụng, nhưng ứng dụng không được khai báo cho luồng đang dùng.",
    meaning:
      "Máy chủ chấp nhận client id rồi từ chối luồng: hybrid ở bước authorize, hoặc một grant_type khác ở token endpoint. Haravan có tài liệu cho luồng code và hybrid; chưa thấy trang hay chương trình công khai nào dùng client_credentials hoặc password.",
    tellApart:
      "Trên trang lỗi, “Invalid grant type for client” là trường hợp này, còn “Unknown client or client not enabled” là do client id. Ở token endpoint, IdentityServer4 cũng trả unauthorized_client khi thiếu redirect_uri: hãy xem form trước.",
    reasons: {
      "hybrid-by-code-client": "Xin code id_token trong khi ứng dụng chỉ được dùng code.",
      "grant-not-enabled": "grant_type là client_credentials hoặc password, mà ứng dụng chưa từng được phép dùng.",
      "registered-for-other-flow": "Ứng dụng được khai báo cho mục đích khác.",
    },
    fixes: {
      "use-code": "Gửi response_type=code; có openid trong scope thì phản hồi của token endpoint vẫn kèm ID token.",
      "use-code-flow":
        "Dùng grant_type=authorization_code, sau đó refresh_token. Nếu chỉ phục vụ một cửa hàng của chính bạn thì dùng private token.",
      "ask-platform": "Nhờ bộ phận hỗ trợ đối tác của Haravan bật luồng này cho client id của bạn.",
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
  "request-parameter-invalid": {
    title: "Tham số bị thiếu hoặc không hợp lệ",
    summary: "Một tham số của request bị thiếu, quá dài, bị mã hóa hai lần hoặc có giá trị không được phép.",
    meaning:
      "Máy chủ dừng ở một tham số và nếu có phần mô tả thì nêu tên tham số đó: “Invalid client_id”, “Invalid scope”, “Invalid prompt”, “Invalid max_age”. IdentityServer4 cho 100 ký tự với client_id, 300 với scope và nonce, 400 với redirect_uri; Haravan có giữ các giới hạn này không thì tài liệu không nói.",
    tellApart:
      "invalid_request kèm “Invalid scope” nghĩa là thiếu scope hoặc scope quá dài; invalid_scope với cùng dòng chữ nghĩa là có tên bị từ chối. “Invalid nonce” mà URL không có nonce thì là thiếu nonce. Nếu không tham số nào tới nơi, hãy xem Content-Type.",
    reasons: {
      missing: "Không gửi tham số.",
      "encoded-twice": "Giá trị bị mã hóa hai lần nên còn nguyên %20 hoặc %3A bên trong.",
      "too-long": "Giá trị quá dài; danh sách đủ mọi scope com. và web. sẽ vượt 300 ký tự.",
      "value-not-valid": "Giá trị không được phép, như prompt=none đi cùng login, hoặc client_id dính dấu xuống dòng.",
      "sent-twice": "Tham số xuất hiện hai lần trong request.",
      "query-of-api":
        "Lệnh gọi API có tham số query hoặc id không đúng với trang tài liệu: limit vượt mức tối đa, ngày sai định dạng, chữ nằm ở chỗ của số.",
    },
    fixes: {
      "send-it": "Gửi tham số mà phần mô tả nêu tên.",
      "encode-once":
        "Chỉ để URLSearchParams trong Node hoặc QueryHelpers.AddQueryString trong ASP.NET mã hóa, một lần duy nhất.",
      "shorten-it": "Chỉ xin những scope ứng dụng thật sự dùng; theo trang scope, quyền ghi đã gồm quyền đọc.",
      "correct-value": "Tạo URL bằng code thay vì dán tay, và gửi prompt=none thì không kèm giá trị khác.",
      "send-once": "Đặt mỗi tham số một lần: dùng set() thay cho append() của URLSearchParams.",
      "compare-with-page":
        "Đối chiếu query và đường dẫn với trang tài liệu của API đó: bỏ hết tham số, rồi thêm lại từng cái cho tới khi lộ ra cái bị từ chối.",
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
