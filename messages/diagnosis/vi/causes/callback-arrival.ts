import type { DiagnosisWords } from "@/lib/diagnosis";

export const callbackArrivalCauses = {
  "consent-denied": {
    title: "Yêu cầu cấp quyền bị từ chối",
    summary: "Người dùng đã từ chối ở trang xin quyền, nên nền tảng trả về access_denied thay vì mã ủy quyền.",
    meaning:
      "Yêu cầu không sai; có người, hoặc một chính sách, đã từ chối. Không có quyền nào được cấp. IdentityServer4 chỉ gửi về ứng dụng năm lỗi, kèm #_=_ ở cuối địa chỉ; đây là một trong số đó.",
    tellApart:
      "Mô tả có nhắc tới chính sách hoặc việc gán quyền thì lỗi nằm ở tài khoản. Nếu yêu cầu có grant_service hoặc wh_api, hãy xem ai đang đăng nhập: nhân viên có thể không được phép đồng ý.",
    reasons: {
      "person-refused": "Người dùng bấm Hủy, hoặc bỏ một scope mà ứng dụng cần.",
      "wrong-account": "Đăng nhập bằng tài khoản không nên cài ứng dụng này.",
      "policy-refused": "Quy định của cửa hàng hoặc tổ chức không cho phép.",
    },
    fixes: {
      "explain-scopes": "Giải thích cho nhà bán hàng vì sao cần từng scope, trước khi tới trang xin quyền.",
      "offer-retry": "Trong callback, đọc error trước code, rồi hiện trang có nút làm lại.",
      "sign-in-as-owner": "Đăng nhập bằng tài khoản chủ cửa hàng rồi làm lại.",
      "ask-administrator": "Hỏi quản trị viên quy định nào đã chặn ứng dụng.",
    },
    seenByMerchant: "Trang của ứng dụng sau khi bấm Hủy.",
  },
  "login-required": {
    title: "Chưa có ai đăng nhập",
    summary: "Ứng dụng yêu cầu đăng nhập mà không hiện trang nào, trong khi trình duyệt không có phiên ở nền tảng.",
    meaning:
      "prompt=none nghĩa là: trả lời ngay, không hiện gì. Không có phiên thì chỉ có thể trả về login_required. Tài liệu Haravan không nhắc tới prompt; IdentityServer4 trả về như vậy.",
    tellApart:
      "Yêu cầu authorize có prompt=none. Nếu là consent_required thì lại khác: có phiên, nhưng người dùng chưa từng đồng ý các scope này.",
    reasons: {
      "silent-without-session": "Gia hạn ngầm chạy khi phiên đã hết, hoặc trong cửa sổ ẩn danh.",
      "cookies-blocked-in-frame": "Gia hạn chạy trong iframe ẩn, nơi trình duyệt không gửi cookie của nền tảng.",
    },
    fixes: {
      "sign-in-interactively": "Bắt đầu đăng nhập lại, bỏ prompt=none, để người dùng đăng nhập.",
      "top-level-redirect": "Chuyển hướng cửa sổ chính thay vì dùng iframe ẩn.",
      "use-refresh-token": "Gia hạn ở máy chủ bằng refresh token (scope offline_access) thay vì trong trình duyệt.",
    },
    seenByMerchant: "Bị đăng xuất khỏi ứng dụng, hoặc trang đăng nhập tự hiện ra.",
  },
  "consent-required": {
    title: "Cần người dùng đồng ý trước",
    summary: "Đã có phiên, nhưng người dùng chưa đồng ý ứng dụng hoặc các scope này, và không có trang nào để hỏi.",
    meaning:
      "Yêu cầu có prompt=none nên không được hiện trang, hoặc đến từ máy chủ; mà chưa hỏi thì nền tảng không được cấp scope. Nếu được hiện trang, nền tảng chỉ việc hỏi.",
    tellApart:
      "Xem mã lỗi: login_required là chưa có phiên, consent_required là chưa đồng ý; interaction_required thì chưa rõ bên nào. Người được hỏi mà từ chối thì sẽ là access_denied.",
    reasons: {
      "never-agreed": "Đăng nhập ngầm trước lần đăng nhập đầu tiên có hiện trang.",
      "scopes-added": "Scope được thêm sau khi người dùng đã đồng ý.",
      "agreement-withdrawn": "Quyền đã đồng ý bị rút lại, hoặc ứng dụng đã bị gỡ bỏ khỏi cửa hàng.",
    },
    fixes: {
      "show-consent-once": "Đưa người dùng qua authorize một lần, không kèm prompt=none.",
      "ask-for-agreed-scopes": "Ở yêu cầu ngầm, chỉ xin những scope đã được đồng ý.",
    },
    seenByMerchant: "Ứng dụng yêu cầu đăng nhập lại.",
  },
  "code-missing": {
    title: "Không nhận được mã ủy quyền",
    summary: "Callback đã chạy, hoặc bước đổi mã đã gửi, mà không có mã ủy quyền.",
    meaning:
      "Mã nằm ở nơi response_mode chỉ định: form_post là trong body của POST, query là trên địa chỉ, fragment là sau dấu #, phần mà máy chủ không bao giờ nhận được. IdentityServer4 dùng fragment khi xin code id_token mà không ghi response_mode. Đổi mã mà không gửi mã thì IdentityServer4 cũng chỉ trả về invalid_grant, giống hệt lúc mã sai.",
    tellApart:
      "Xem callback đến bằng cách nào. Có error trong đó nghĩa là không có mã nào để gửi; POST bị trả 404, 405 hoặc 415 thì chưa tới được code của bạn.",
    reasons: {
      "form-post-not-read": "Đã xin form_post, nhưng route chỉ nhận GET hoặc đọc query.",
      "fragment-on-server": "Phản hồi nằm trong fragment, phần mà trình duyệt không gửi đi.",
      "body-parser-missing": "POST đã tới, nhưng không có bộ đọc form nào xử lý body.",
      "opened-by-hand": "Địa chỉ callback bị mở bằng tay, do prefetch hoặc do hệ thống giám sát.",
    },
    fixes: {
      "accept-post":
        "Nhận POST ở callback: app.post trong Express, export async function POST với request.formData() trong Next.js; AddOpenIdConnect trong ASP.NET tự làm việc này.",
      "use-query": "Hoặc xin với response_type=code và response_mode=query, rồi đọc query.",
      "name-the-mode": "Ghi rõ response_mode=form_post khi dùng code id_token, vì mặc định là fragment.",
      "parse-form": "Đặt express.urlencoded({ extended: false }) trước route.",
      "start-again": "Đăng nhập lại từ đầu.",
    },
    seenByMerchant: "Trang lỗi của ứng dụng, hoặc trang đăng nhập lặp đi lặp lại.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
