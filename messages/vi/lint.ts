import type { LintWords } from "@/lib/diagnosis";
import type { LintMessages } from "../en/lint";

const findings: LintWords = {
  rules: {
    "address-placeholder":
      "Địa chỉ được ghép từ một biến cấu hình chưa có giá trị: chỗ lẽ ra là host lại là giá trị giữ chỗ.",
    "address-relative": "Đây không phải URL tuyệt đối. Trình duyệt sẽ tìm nó trên chính host của ứng dụng.",
    "address-broken": "Không đọc được chuỗi này như một URL.",
    "line-break":
      "URL bị ngắt dòng ở giữa ({count} chỗ). Khi sao chép một dòng đã bị ngắt, giá trị tại đó thay đổi và máy chủ đọc ra giá trị khác.",
    "address-white-space":
      "Có khoảng trắng ở đầu, ở cuối hoặc bên trong URL. Hãy tạo URL bằng mã nguồn; dấu cách viết là %20.",
    "address-not-https": "Chỉ truy cập được máy chủ tài khoản qua https.",
    "address-host": "Trang đăng nhập không nằm ở host này. Yêu cầu authorize phải gửi đến máy chủ tài khoản.",
    "address-host-unknown": "Host này không phải máy chủ tài khoản của Haravan. Các quy tắc dưới đây là của Haravan.",
    "address-path": "Đây không phải đường dẫn của authorize endpoint.",
    "address-too-long":
      "URL dài {length} ký tự. Máy chủ thường từ chối ngay dòng yêu cầu dài hơn {limit} byte, trước khi đọc nội dung.",
    "address-fragment": "Phần sau dấu # chỉ nằm trong trình duyệt, máy chủ không bao giờ thấy.",
    "secret-in-url":
      "Tham số này đưa một giá trị bí mật qua trình duyệt, lịch sử duyệt web và mọi log trên đường đi. Yêu cầu authorize không cần nó. Hãy bỏ đi, và nếu URL này từng được dùng thì đổi secret.",
    "parameter-repeated":
      "Tham số này được gửi hai lần. OAuth không cho phép; máy chủ sẽ lấy giá trị đầu hoặc từ chối yêu cầu.",
    "parameter-misspelt": "Không có tham số nào tên như vậy. {suggestion} đang thiếu, có lẽ bạn muốn viết tham số đó.",
    "parameter-unknown": "Authorize endpoint không đọc tham số này.",
    "parameter-escape-broken":
      "Dấu % ở đây không mở đầu một chuỗi mã hóa hợp lệ, nên không chắc máy chủ hiểu ra gì. Hãy mã hóa giá trị đúng một lần bằng hàm xử lý URL.",
    "parameter-white-space":
      "Giá trị có khoảng trắng ở hai đầu hoặc có ngắt dòng bên trong. Máy chủ giữ nguyên khi đọc.",
    "request-object-twice": "request và request_uri không được gửi cùng nhau.",
    "request-uri-unsupported":
      "request_uri bị từ chối trừ khi máy chủ bật tính năng này; tài liệu Haravan không nói đến.",
    "client-id-missing": "Thiếu client_id, hoặc client_id rỗng.",
    "client-id-placeholder": "client_id là giá trị giữ chỗ: bản triển khai này chưa có biến cấu hình tương ứng.",
    "parameter-too-long": "Giá trị dài {length} ký tự; quá {limit} ký tự thì máy chủ coi là không hợp lệ.",
    "client-id-white-space":
      "client_id có khoảng trắng hoặc dấu nháy ở hai đầu hay bên trong, nên không tìm thấy ứng dụng nào.",
    "client-id-not-registered":
      "client_id khác với client id đã khai báo. Nếu đó là của ứng dụng khác, Redirect URL và scope của ứng dụng kia mới được tính.",
    "client-id-shape":
      "Trong các ví dụ của tài liệu, client id của Haravan gồm 32 ký tự hex; giá trị này không có dạng đó.",
    "redirect-urls-missing": "Chưa đăng ký Redirect URL nào. Khi đó máy chủ có thể coi như không có ứng dụng này.",
    "request-object-unsupported":
      "Request object có chữ ký cần khóa đã đăng ký cho ứng dụng; tài liệu Haravan không nói đến.",
    "redirect-uri-missing": "Thiếu redirect_uri, hoặc redirect_uri rỗng.",
    "redirect-uri-placeholder":
      "Redirect URL được ghép từ một biến cấu hình chưa có giá trị: trong đó còn giá trị giữ chỗ.",
    "redirect-uri-double-encoded": "Redirect URL bị mã hóa hai lần, nên máy chủ thấy dấu % ở chỗ lẽ ra là ://.",
    "redirect-uri-cut":
      "Redirect URL chưa được mã hóa nên bị cắt tại dấu {sign} của chính nó: phần còn lại bị hiểu thành thứ khác. Hãy mã hóa toàn bộ giá trị đúng một lần.",
    "redirect-uri-too-long": "Redirect URL dài {length} ký tự; quá {limit} ký tự thì máy chủ coi như không gửi.",
    "redirect-uri-white-space": "Bên trong Redirect URL có khoảng trắng.",
    "redirect-uri-relative": "Redirect URL không phải URL tuyệt đối: cần có giao thức và host.",
    "redirect-uri-fragment": "Redirect URL không được có phần sau dấu #; OAuth không cho phép.",
    "redirect-uri-scheme-differs":
      "Chỉ khác một Redirect URL đã đăng ký ở giao thức. Ứng dụng đứng sau proxy mà không biết mình được truy cập qua https thường gặp lỗi này.",
    "redirect-uri-other-host":
      "Redirect URL trỏ về chính máy này, còn các URL đã đăng ký là địa chỉ công khai: ứng dụng đang dùng sai địa chỉ gốc.",
    "redirect-uri-unregistered":
      "Redirect URL này chưa được đăng ký. So với URL gần nhất, chỗ khác đầu tiên là {part}, ở ký tự thứ {character}: {sent} thay vì {expected}.",
    "redirect-uri-letter-case":
      "Chỉ khác Redirect URL đã đăng ký ở chữ hoa, chữ thường. Yêu cầu authorize vẫn qua; ở token endpoint phải gửi lại đúng giá trị này, đúng từng chữ.",
    "redirect-uri-http":
      "Dùng http ngoài máy này thì mã ủy quyền đi qua mạng ở dạng đọc được. Nếu phía trước có proxy xử lý TLS, ứng dụng đang không tin các header của proxy.",
    "redirect-uri-not-encoded":
      "Redirect URL có query riêng mà chưa được mã hóa. Lần này vẫn đến nơi nguyên vẹn; chỉ cần thêm một dấu & là bị cắt.",
    "redirect-uri-localhost": "Chỉ dùng được với trình duyệt trên chính máy đang chạy ứng dụng.",
    "redirect-uri-tunnel": "Địa chỉ tunnel thường đổi sau mỗi lần khởi động. Mỗi địa chỉ mới đều phải đăng ký lại.",
    "redirect-url-repeated": "URL này đã có trong danh sách; chữ hoa hay chữ thường không tạo thành URL khác.",
    "redirect-url-single":
      "Haravan khuyên đăng ký hai URL: một cho chặng đăng nhập, một cho chặng cài đặt. Nếu cả hai chặng dùng chung thì một là đủ.",
    "response-type-missing": "Thiếu response_type.",
    "response-type-unknown": "Máy chủ không biết response_type này. Các từ cách nhau đúng một dấu cách.",
    "pkce-challenge-missing": "Ứng dụng được khai báo là bắt buộc PKCE, nhưng không gửi code_challenge.",
    "pkce-challenge-length":
      "code_challenge dài {length} ký tự; chỉ chấp nhận từ 43 đến 128 ký tự, và S256 luôn cho 43 ký tự.",
    "pkce-challenge-alphabet":
      "code_challenge có ký tự không thuộc base64url, ví dụ dấu = ở cuối. Giá trị này sẽ không khớp với code_verifier.",
    "pkce-method-missing": "Không có code_challenge_method thì phương thức là plain, vốn thường bị máy chủ từ chối.",
    "pkce-method-plain": "Phương thức plain không bảo vệ được gì và bị từ chối, trừ khi ứng dụng được cho phép.",
    "pkce-method-unknown": "Máy chủ không biết phương thức này. Chữ hoa và chữ thường là khác nhau.",
    "pkce-method-alone": "Có phương thức mà không có code_challenge thì không có tác dụng.",
    "pkce-undocumented":
      "Tài liệu Haravan không nói đến PKCE. Một công cụ công khai từng gặp “Invalid client_id” khi gửi kèm; chưa rõ có phải do PKCE hay không.",
    "response-mode-query":
      "Phản hồi có ID token hoặc access token thì không được gửi qua query. Chỉ dùng được form_post hoặc fragment.",
    "response-mode-unknown": "Máy chủ không biết response_mode này.",
    "response-mode-absent":
      "Không có response_mode thì phản hồi này nằm ở fragment, phần mà máy chủ không bao giờ thấy.",
    "response-mode-fragment": "Fragment chỉ nằm trong trình duyệt: callback trên máy chủ không nhận được mã ủy quyền.",
    "response-type-not-allowed":
      "Ứng dụng được khai báo dùng luồng khác. Ứng dụng không được phép dùng luồng này sẽ bị từ chối.",
    "response-type-browser-token":
      "Giá trị này giao access token cho trình duyệt. Ứng dụng chỉ được phép khi đã được cấu hình như vậy.",
    "response-type-without-code":
      "Giá trị này chỉ xin ID token: sau đó không có gì để đổi lấy token. Haravan có tài liệu cho luồng code và luồng hybrid.",
    "scope-missing": "Thiếu scope, hoặc scope rỗng.",
    "scope-too-long":
      "scope dài {length} ký tự; quá {limit} ký tự thì máy chủ coi là không hợp lệ. Hãy xin ít scope hơn.",
    "scope-openid-missing": "{because} Thiếu openid thì máy chủ từ chối.",
    "scope-double-encoded": "scope bị mã hóa hai lần: máy chủ thấy một tên dài có các dấu %.",
    "scope-separator":
      "Các scope đang cách nhau bằng {separator}. Chỉ được dùng một dấu cách; máy chủ sẽ thấy một tên lạ duy nhất.",
    "scope-unknown": "{guess} Máy chủ cùng loại với Haravan (IdentityServer4) từ chối cả yêu cầu chỉ vì một tên lạ.",
    "scope-not-ticked":
      "Không nằm trong các scope đã khai báo. Scope chưa được chọn cho ứng dụng trong Partner Dashboard có thể bị từ chối.",
    "scope-private-app": "Theo tài liệu, chỉ ứng dụng riêng tư mới dùng được.",
    "scope-undocumented":
      "Có trong một số ứng dụng công khai nhưng không có trong tài liệu. Chưa kiểm chứng được máy chủ còn biết tên này hay không.",
    "scope-openid-absent": "Thiếu openid thì không có ID token, nên không biết ai đã cài và cài trên cửa hàng nào.",
    "scope-for-response-type": "Không thể cấp các scope này với response_type đang gửi.",
    "scope-grant-service-missing":
      "Thiếu grant_service thì token thuộc về người dùng, thời hạn ngắn, không dùng được webhook và ứng dụng không có trong danh sách của cửa hàng.",
    "scope-offline-missing": "Thiếu offline_access thì không có refresh token.",
    "scope-owner-only": "Chỉ chủ cửa hàng mới cấp được scope này; nhân viên không thể cài.",
    "scope-write-alone":
      "Trang scope của Haravan ghi write đã gồm read; một trang khác lại bảo xin cả hai. Xin cả hai là an toàn.",
    "scope-repeated": "Bị lặp lại. Mỗi lần lặp đều tính vào độ dài.",
    "scope-extra-spaces":
      "Có nhiều hơn một dấu cách giữa các tên, hoặc dấu cách thừa ở hai đầu. Chúng chỉ làm scope dài thêm.",
    "nonce-missing": "Phản hồi có ID token thì bắt buộc phải có nonce.",
    "nonce-absent": "Không có nonce thì không phân biệt được ID token mới với ID token bị gửi lại.",
    "nonce-constant":
      "nonce lần nào cũng như nhau nên không chứng minh được gì. Hãy tạo giá trị ngẫu nhiên mới cho mỗi yêu cầu.",
    "nonce-short": "nonce chỉ có {length} ký tự, quá ngắn nên có thể đoán được. 22 ký tự ngẫu nhiên là đủ.",
    "nonce-guessable": "nonce trông như một con số, một mốc thời gian hoặc một chuỗi lặp. Hãy lấy từ nguồn ngẫu nhiên.",
    "state-missing":
      "Không có state thì bất kỳ ai cũng gửi được phản hồi của họ vào callback, và không biết phản hồi nào thuộc yêu cầu nào.",
    "state-constant":
      "state lần nào cũng như nhau nên không bảo vệ được gì. Hãy tạo giá trị ngẫu nhiên mới cho mỗi yêu cầu.",
    "state-equals-nonce": "state và nonce cùng một giá trị. Thấy cái này là có cái kia; hãy tạo hai giá trị.",
    "state-short": "state chỉ có {length} ký tự, quá ngắn nên có thể đoán được. 22 ký tự ngẫu nhiên là đủ.",
    "state-guessable": "state trông như một con số, một mốc thời gian hoặc một chuỗi lặp. Hãy lấy từ nguồn ngẫu nhiên.",
    "prompt-combined": "none không đi cùng giá trị prompt nào khác.",
    "prompt-none": "prompt=none không hiện trang nào: ai chưa đăng nhập hoặc chưa đồng ý sẽ bị trả về kèm lỗi.",
    "prompt-unknown": "Máy chủ bỏ qua giá trị prompt mà nó không biết, cùng với mọi giá trị còn lại.",
    "max-age-invalid": "max_age phải là số giây.",
    "orgid-not-a-number": "orgid phải là số.",
  },
  parts: {
    scheme: "giao thức",
    host: "host",
    port: "cổng",
    path: "đường dẫn",
    "trailing-slash": "dấu / ở cuối",
    "letter-case": "chữ hoa, chữ thường",
    query: "query",
    "not-a-url": "cách viết",
  },
  end: "hết chuỗi",
  separators: {
    ",": "dấu phẩy",
    ";": "dấu chấm phẩy",
    "+": "dấu cộng",
    "|": "dấu gạch đứng",
    "\t": "dấu tab",
    "\n": "ngắt dòng",
    "\r": "ngắt dòng",
  },
  guesses: {
    prefix: "Không có scope nào tên như vậy: thiếu tiền tố com. hoặc web., hoặc dùng nhầm tiền tố.",
    separator: "Không có scope nào tên như vậy: đúng từ, nhưng sai dấu ở giữa hoặc sai chữ hoa, chữ thường.",
    resource: "Không có scope nào tên như vậy: tài nguyên này thuộc scope của một tài nguyên khác.",
    spelling: "Không có scope nào tên như vậy.",
    none: "Không có scope nào tên như vậy, cũng không có tên nào gần giống.",
  },
  because: {
    "response-type": "response_type này yêu cầu có ID token.",
    "identity-scopes": "Các scope đang xin thông tin về người dùng.",
  },
};

export const viLint: LintMessages = {
  findings,
  severity: { error: "lỗi", warning: "cảnh báo", note: "lưu ý" },
  basis: {
    documented: "theo tài liệu Haravan",
    observed: "thấy trong ứng dụng công khai",
    inferred: "suy ra từ tiêu chuẩn hoặc từ IdentityServer4",
  },
  list: {
    title: "Kiểm tra trước khi gửi",
    note: "Được kiểm tra ngay khi bạn gõ, trong trình duyệt này. Không gửi gì đi.",
    none: "Không có gì phải sửa.",
    suggestion: "Nên là",
    leads: "Sẽ dẫn đến",
    canLead: "Có thể dẫn đến",
    notes: "Lưu ý",
  },
  app: {
    title: "Kiểm tra trước",
    note: "So khai báo đang lưu ở đây với những gì máy chủ tài khoản và tài liệu Haravan yêu cầu.",
  },
};
