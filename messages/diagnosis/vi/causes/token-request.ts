import type { DiagnosisWords } from "@/lib/diagnosis";

export const tokenRequestCauses = {
  "grant-type-unsupported": {
    title: "grant_type thiếu hoặc không hợp lệ",
    summary: "Token endpoint không biết grant_type đã gửi, hoặc không có grant_type.",
    meaning:
      "grant_type cho biết request dùng để làm gì. Tài liệu Haravan và các ứng dụng công khai dùng authorization_code và refresh_token. IdentityServer4 chỉ xét grant_type sau khi đã chấp nhận client id và secret, và mã ủy quyền không mất hiệu lực.",
    tellApart:
      "Grant hợp lệ nhưng ứng dụng không được dùng thì là unauthorized_client. Body JSON thì IdentityServer4 trả về invalid_request, còn máy chủ không tìm thấy trường nào của form có thể trả về unsupported_grant_type.",
    reasons: {
      misspelt: "Gõ sai grant_type.",
      "field-missing": "Form không có trường này.",
      "grant-not-offered": "Máy chủ không hỗ trợ grant này, ví dụ password hay client_credentials.",
    },
    fixes: {
      "send-known-grant": "Gửi grant_type=authorization_code, hoặc grant_type=refresh_token khi làm mới token.",
      "encode-the-form": "Đặt vào body: new URLSearchParams({ grant_type: … }) hoặc FormUrlEncodedContent.",
      "use-code-flow":
        "Lấy token bằng đăng nhập hoặc cài đặt (authorization_code); chưa có gì cho thấy Haravan mở các grant khác cho ứng dụng.",
    },
  },
  "content-type-wrong": {
    title: "Sai Content-Type",
    summary: "Body ở định dạng mà endpoint này không đọc.",
    meaning:
      "Hai host yêu cầu ngược nhau: token endpoint nhận form, API nhận JSON. Tài liệu Haravan ghi rõ mã 400 của API; còn ở token endpoint, IdentityServer4 trả về 400 invalid_request trước khi xét client hay mã.",
    tellApart:
      "Xem Content-Type thực sự được gửi đi và gửi tới host nào. Gọi token endpoint bằng GET cũng nhận phản hồi y hệt, nên xem cả phương thức.",
    reasons: {
      "json-to-token-endpoint": "Gửi JSON tới token endpoint.",
      "form-to-api": "Gửi form tới API.",
      "header-missing": "Thiếu Content-Type, hoặc thư viện tự đặt giá trị mặc định.",
      multipart: "Gửi multipart/form-data, ví dụ do dùng FormData hay axios.postForm.",
    },
    fixes: {
      "form-for-token":
        "Token endpoint: application/x-www-form-urlencoded. Node: body: new URLSearchParams({ … }), axios cũng vậy; ASP.NET: new FormUrlEncodedContent(…).",
      "json-for-api":
        "API: Content-Type: application/json với JSON.stringify(…) trong Node, JsonContent.Create(…) trong ASP.NET.",
    },
  },
  "http-method-wrong": {
    title: "Sai phương thức HTTP",
    summary: "Request tới đúng địa chỉ nhưng bằng phương thức mà nơi đó không nhận.",
    meaning:
      "Token endpoint chỉ nhận POST. Gặp GET ở đó, IdentityServer4 trả về 400 invalid_request, giống hệt lúc sai Content-Type; nơi khác thường là 405. Mã ủy quyền không mất hiệu lực.",
    tellApart:
      "Xem phương thức lúc tới máy chủ, không phải trong code: chuyển hướng có thể làm đổi phương thức. Nếu đúng là POST thì xem Content-Type, rồi đến đường dẫn.",
    reasons: {
      "opened-in-browser": "Mở địa chỉ token bằng trình duyệt, hoặc ghép thành liên kết có tham số.",
      "turned-into-get": "Chuyển hướng 301 hoặc 302 đã đổi POST thành GET: http thay vì https, www, dấu / ở cuối.",
      "verb-not-offered": "API có đường dẫn này nhưng không nhận phương thức này.",
      "callback-without-post": "Phản hồi về bằng form_post, còn route callback chỉ nhận GET.",
    },
    fixes: {
      "send-post": "Gửi POST với các trường nằm trong body.",
      "call-final-address":
        'Gọi thẳng địa chỉ cuối cùng. Muốn thấy chuyển hướng thì dùng redirect: "manual" với fetch, AllowAutoRedirect = false trên HttpClientHandler.',
      "documented-verb": "Dùng đúng phương thức mà tài liệu ghi cho tài nguyên này.",
      "take-post":
        "Cho callback nhận cả POST: app.post trong Express, export async function POST trong Next.js; hoặc dùng response_type=code với response_mode=query.",
    },
  },
  "cors-blocked": {
    title: "Trình duyệt chặn lệnh gọi",
    summary: "Trang web gọi sang origin khác, và phản hồi không cho phép điều đó.",
    meaning:
      "Không có header Access-Control-Allow-Origin nào cho phép trang này, nên trình duyệt giấu phản hồi, hoặc sau preflight thì không gửi lệnh gọi. Chưa có máy chủ nào từ chối thông tin xác thực. Gọi token endpoint từ trình duyệt còn làm lộ client secret cho mọi người.",
    tellApart:
      "Cùng lệnh đó chạy được bằng curl hoặc trên máy chủ, và console có nhắc CORS. “Failed to fetch” mà không có dòng ấy cũng có thể là lỗi kết nối.",
    reasons: {
      "token-from-browser": "Trang web tự gọi token endpoint.",
      "api-from-browser": "Trang web tự gọi API của Haravan.",
      "origin-not-allowed": "Origin này không có trong danh sách của máy chủ.",
      "error-without-header":
        "Trang lỗi (5xx, tường lửa) không có header CORS, nên trình duyệt báo CORS thay cho lỗi thật.",
    },
    fixes: {
      "exchange-on-server":
        "Đổi mã trên máy chủ: route handler của Next.js hoặc Express, AddOpenIdConnect của ASP.NET. Nếu secret từng nằm trong trang thì tạo secret mới.",
      "call-own-server": "Cho trang gọi máy chủ của bạn, và máy chủ gọi Haravan bằng token của cửa hàng.",
      "repeat-with-curl": "Gọi lại bằng curl -i và xem máy chủ thực sự trả lời gì.",
    },
  },
  "token-response-nonconforming": {
    title: "Phản hồi token không đúng chuẩn",
    summary: "Token endpoint có trả lời, nhưng không theo dạng OAuth quy định mà thư viện mong đợi.",
    meaning:
      "Thành công phải là 200 với JSON có access_token và token_type; lỗi phải là 400 hoặc 401 với error. Có máy chủ trả lỗi kèm 200, hoặc thành công kèm 201. Với Haravan thì chưa thấy trường hợp nào như vậy.",
    tellApart:
      "Đọc body gốc. Có token trong đó thì lỗi ở hình thức; có error thì đó là nguyên nhân; là HTML thì một bên khác đã trả lời.",
    reasons: {
      "error-with-200": "Body chứa error mà mã trạng thái là 200.",
      "other-success-status": "Mã trạng thái là 201 hoặc mã thành công khác.",
      "field-missing": "Thiếu token_type hoặc trường khác mà thư viện bắt buộc phải có.",
      "body-empty-or-cut": "Body rỗng hoặc bị cắt giữa chừng.",
      "sign-in-too-old": "Đã gửi max_age, nhưng auth_time trong ID token cũ hơn mức đó, hoặc không có.",
      "claim-faulty": "Một claim hay header của ID token bị thiếu, hoặc không đúng kiểu dữ liệu.",
    },
    fixes: {
      "read-error-first": "Tìm error trong body trước rồi mới tới access_token, bất kể mã trạng thái.",
      "adapt-answer":
        "Sửa phản hồi trước khi thư viện đọc: token.conform trong Auth.js, customFetch trong openid-client 6, một DelegatingHandler đặt vào BackchannelHttpHandler trong ASP.NET.",
      "look-at-body":
        "Ghi log mã trạng thái, Content-Type và độ dài body, không ghi giá trị, rồi gọi lại bằng curl -i.",
      "ask-for-password-again":
        "Gửi thêm prompt=login cùng với max_age để máy chủ luôn hỏi lại mật khẩu. Nếu vẫn không có auth_time thì max_age không chứng minh được gì: hãy báo bên vận hành máy chủ.",
      "refuse-and-report":
        "Đừng chấp nhận token này: không có gì trong đó đáng tin. Sao chép báo cáo và gửi cho bên vận hành máy chủ tài khoản.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
