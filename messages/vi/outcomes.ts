import type { OutcomeMessages } from "../en/outcomes";
import { count, type Facts, fact, sentences } from "../facts";
import { viCalls } from "./calls";

const store = (facts: Facts) => fact(facts, "store") ?? "cửa hàng này";
const many = viCalls.outcome;
/** How many calls a run of several made. */
const severalOf = (facts: Facts) => (count(facts, "planned") === null ? null : count(facts, "calls"));
const stoppedOf = (facts: Facts): string | null => {
  const why = Object.entries(viCalls.untried).find(([reason]) => reason === facts["stopped"]);
  return why === undefined ? null : `${why[1].charAt(0).toUpperCase()}${why[1].slice(1)}.`;
};
const answer = (facts: Facts) => [fact(facts, "status"), fact(facts, "error")].filter(Boolean).join(" ");
const refusedPart = (facts: Facts): string => {
  const scope = fact(facts, "scope");
  switch (fact(facts, "refused")) {
    case "client":
      return "client id này";
    case "redirect-uri":
      return "Redirect URL này";
    case "scopes":
      return scope === null ? "các scope này" : `scope ${scope}`;
    default:
      return "yêu cầu này";
  }
};
const proves = (facts: Facts): string | null => {
  const right = [
    facts["clientAccepted"] === true && "client id",
    facts["redirectUriAccepted"] === true && "Redirect URL",
    facts["scopesAccepted"] === true && "scope",
  ].filter(Boolean);
  return right.length === 0
    ? null
    : `Máy chủ kiểm tra theo thứ tự cố định, nên trang này cũng chứng tỏ những phần sau đã được chấp nhận: ${right.join(", ")}.`;
};

export const viOutcomes: OutcomeMessages = {
  installed: {
    chip: (f) => (count(f, "granted") === null ? "đã cài" : `đã cài, ${count(f, "granted")} scope`),
    title: (f) => `Đã cài lên ${store(f)}`,
    why: (f) =>
      sentences(
        "Mã ủy quyền đã đổi được token, ID token hợp lệ và lệnh gọi API đầu tiên thành công.",
        count(f, "granted") !== null &&
          count(f, "requested") !== null &&
          (count(f, "granted") === count(f, "requested")
            ? `Cả ${count(f, "requested")} scope đã xin đều được cấp.`
            : `Được cấp ${count(f, "granted")} trong ${count(f, "requested")} scope đã xin.`),
      ),
    next: "Xem các scope được cấp",
  },
  "signed-in": {
    chip: () => "đã đăng nhập",
    title: (f) =>
      fact(f, "person") === null ? "Đã đăng nhập, chưa cài gì" : `Đã đăng nhập: ${fact(f, "person")}, chưa cài gì`,
    why: () =>
      "Chặng đăng nhập đã xong và ID token hợp lệ. Lần chạy này không có chặng cài đặt nên cửa hàng không thay đổi gì.",
    next: "Cài lên một cửa hàng",
  },
  "not-owner": {
    chip: () => "không phải chủ cửa hàng",
    title: (f) => `Đã dừng: ${fact(f, "person") ?? "người này"} không được phép cài ứng dụng lên ${store(f)}`,
    why: (f) =>
      sentences(
        "Chỉ chủ cửa hàng mới cấp được grant_service và wh_api.",
        fact(f, "role") === null
          ? "Trong ID token, role không có admin."
          : `ID token ghi role là ${fact(f, "role")}, trong đó không có admin.`,
        "Chặng cài đặt chưa bắt đầu và cửa hàng không thay đổi gì.",
      ),
    next: "Làm lại bằng tài khoản chủ cửa hàng",
  },
  "stores-differ": {
    chip: () => "hai cửa hàng khác nhau",
    title: () => "Đã dừng: hai chặng trả về hai cửa hàng khác nhau",
    why: (f) =>
      sentences(
        fact(f, "loginStore") !== null &&
          fact(f, "installStore") !== null &&
          `Chặng đăng nhập thuộc cửa hàng ${fact(f, "loginStore")}, chặng cài đặt thuộc cửa hàng ${fact(f, "installStore")}.`,
        "Không có gì được lưu, vì không ai chủ ý chọn như vậy. Chuyện này xảy ra khi một người có nhiều cửa hàng và lần sau chọn cửa hàng khác.",
      ),
    next: "Làm lại với một cửa hàng",
  },
  "consent-denied": {
    chip: () => "từ chối cấp quyền",
    title: () => "Người dùng từ chối cấp quyền",
    why: () =>
      "Máy chủ tài khoản trả về access_denied: có người đã từ chối ở trang xin quyền. Trang đó chỉ hiện ra khi client id, Redirect URL và scope đều đã được chấp nhận. Chưa cài gì cả.",
    next: "Làm lại",
  },
  "provider-returned-error": {
    chip: (f) => fact(f, "error") ?? "callback báo lỗi",
    title: (f) => `Máy chủ tài khoản trả về ${fact(f, "error") ?? "lỗi"}`,
    why: (f) =>
      sentences(
        fact(f, "description") !== null && `Nội dung: “${fact(f, "description")}”.`,
        "Callback mang theo lỗi thay vì mã ủy quyền, nên không có gì để đổi lấy token.",
      ),
    next: "Làm lại",
  },
  "refused-before-leaving": {
    chip: (f) => fact(f, "error") ?? "bị từ chối từ đầu",
    title: (f) => `Máy chủ tài khoản từ chối ${refusedPart(f)}`,
    why: (f) =>
      sentences(
        "Khi hỏi thử một lần không kèm cookie, máy chủ chuyển trình duyệt đến trang lỗi của nó thay vì trang đăng nhập.",
        fact(f, "description") !== null && `Trang lỗi ghi: “${fact(f, "description")}”.`,
        proves(f),
        f["inferred"] === true &&
          "Trang lỗi không nêu tên scope: công cụ suy ra scope đó bằng cách hỏi lại với ít scope hơn; nền tảng thật có thể khác.",
        "Nếu đi tiếp, trình duyệt của bạn sẽ kẹt lại ở đó, nên công cụ đã dừng trước.",
      ),
    next: "Kiểm tra thông tin ứng dụng",
  },
  "error-page-reported": {
    chip: (f) => fact(f, "error") ?? "trang lỗi",
    title: () => "Máy chủ tài khoản hiện trang lỗi của nó",
    why: (f) =>
      sentences(
        fact(f, "description") !== null && `Trang bạn dán vào ghi: “${fact(f, "description")}”.`,
        proves(f),
        "Từ trang đó không bao giờ có callback, nên lần chạy kết thúc tại đây. Chưa đổi mã nào.",
      ),
    next: "Kiểm tra thông tin ứng dụng",
  },
  "callback-unusable": {
    chip: () => "callback không dùng được",
    title: () => "Có callback, nhưng không dùng được",
    why: (f) =>
      sentences(
        fact(f, "parameter") !== null && `Tham số ${fact(f, "parameter")} bị thiếu, bị lặp hoặc sai định dạng.`,
        "Chưa đổi mã nào. Các bước cuối cho thấy chính xác những gì đã nhận và không đạt ở mục kiểm tra nào.",
      ),
    next: "Làm lại",
  },
  "state-missing": {
    chip: () => "thiếu state",
    title: () => "Callback quay về nhưng không có state",
    why: () =>
      "Callback về đúng trình duyệt đang chờ lần chạy này, nhưng không có state đã gửi đi. Không có gì chứng tỏ đây là phản hồi cho yêu cầu này, nên mã ủy quyền trong đó không được đem đổi. Tham số bị mất trên đường đi: do proxy, quy tắc chuyển hướng, hoặc trang đăng nhập dựng lại URL.",
    next: "Làm lại",
  },
  "exchange-refused": {
    chip: (f) => answer(f) || "bị từ chối cấp token",
    title: () => "Yêu cầu lấy token bị từ chối",
    why: (f) =>
      sentences(
        answer(f) !== "" && `Máy chủ tài khoản trả về ${answer(f)}.`,
        "Không có token nào được cấp.",
        f["grant"] === "refresh_token"
          ? "Access token đang lưu vẫn giữ nguyên."
          : "Hãy coi như mã ủy quyền đã dùng: muốn thử lại phải có mã mới.",
      ),
    next: "Làm lại với mã mới",
  },
  "id-token-refused": {
    chip: () => "ID token không đạt",
    title: () => "ID token không đạt một mục kiểm tra",
    why: (f) =>
      sentences(
        fact(f, "check") !== null && `Mục không đạt là ${fact(f, "check")}; xem ở bước đang mở.`,
        "ID token không đạt thì không chứng minh được đây là ai, nên mọi token của lần đổi này đã bị bỏ.",
      ),
    next: "Làm lại",
  },
  "first-call-failed": {
    chip: (f) => answer(f) || "gọi API lần đầu thất bại",
    title: () => "Đã có token, nhưng lệnh gọi API đầu tiên thất bại",
    why: (f) =>
      sentences(
        "Bước đổi mã thành công. Lệnh gọi cho biết tên cửa hàng, GET /com/shop.json,",
        answer(f) === "" ? "không nhận được phản hồi dùng được." : `trả về ${answer(f)}.`,
      ),
    next: "Xem các scope được cấp",
  },
  "never-came-back": {
    chip: () => "không quay về",
    title: () => "Trình duyệt đã rời đi và không quay về",
    why: (f) =>
      sentences(
        f["stopped"] === true
          ? "Bạn đã ngừng chờ trước khi có callback; nếu callback vẫn đến thì sẽ bị từ chối."
          : "Hết thời hạn mà không có callback nào đến công cụ này.",
        "Điều này chứng tỏ: không có mã ủy quyền nào về đến đây và chưa đổi gì cả.",
        f["preflight"] === "accepted"
          ? "Trước khi đi, máy chủ tài khoản đã hiện trang đăng nhập, nên client id, Redirect URL và scope đều được chấp nhận; có người đã đóng trang, hoặc callback đi lạc."
          : "Thường gặp nhất là máy chủ tài khoản hiện trang lỗi của nó (sai Redirect URL, client id hoặc scope) và ứng dụng không hề được báo; hoặc có người đã đóng trang.",
      ),
    next: "Làm lại",
  },
  interrupted: {
    chip: () => "bị ngắt giữa chừng",
    title: (f) =>
      count(f, "planned") === null
        ? "Bị ngắt khi đang đổi mã ủy quyền"
        : many.interrupted(count(f, "done") ?? 0, count(f, "planned") ?? 1),
    why: (f) =>
      count(f, "planned") === null
        ? "Máy chủ của công cụ dừng trong lúc đang đổi mã và đã hết thời gian giữ chỗ. Không có lượt cài đặt nào được lưu. Mã có thể đã bị dùng, nên muốn thử lại phải có mã mới."
        : many.interruptedWhy,
    next: "Làm lại với mã mới",
  },
  cancelled: {
    chip: () => "đã hủy",
    title: (f) => many.cancelled(count(f, "done") ?? 0, count(f, "planned") ?? 1),
    why: () => many.cancelledWhy,
    next: many.back,
  },
  "provider-unreachable": {
    chip: (f) => fact(f, "code") ?? "không kết nối được",
    title: (f) => (severalOf(f) === null ? "Không kết nối được máy chủ tài khoản" : many.unreachable),
    why: (f) =>
      sentences(
        severalOf(f) !== null && many.mixedWhy(count(f, "refused") ?? 0, count(f, "failed") ?? 0),
        stoppedOf(f),
        fact(f, "code") !== null && `Kết nối gặp lỗi ${fact(f, "code")}.`,
        severalOf(f) === null &&
          "Không có phản hồi, nên chưa biết gì về client id, Redirect URL hay scope. Bước bị lỗi cho biết kết nối đứt ở giai đoạn nào.",
      ),
    next: "Thử lại",
  },
  answered: {
    chip: (f) => answer(f) || "có kết quả",
    title: (f) =>
      severalOf(f) !== null
        ? many.answered(severalOf(f) ?? 0)
        : fact(f, "path") === null
          ? "Gọi thành công"
          : `Gọi ${fact(f, "method") ?? "GET"} ${fact(f, "path")} thành công`,
    why: () => "API trả về dữ liệu cho token này.",
    next: "Về trang cửa hàng",
  },
  refused: {
    chip: (f) => answer(f) || "bị từ chối",
    title: (f) =>
      severalOf(f) !== null
        ? many.mixed(count(f, "works") ?? 0, severalOf(f) ?? 0)
        : fact(f, "path") === null
          ? "API từ chối lệnh gọi"
          : `${fact(f, "method") ?? "GET"} ${fact(f, "path")} bị từ chối`,
    why: (f) =>
      sentences(
        severalOf(f) !== null && many.mixedWhy(count(f, "refused") ?? 0, count(f, "failed") ?? 0),
        stoppedOf(f),
        severalOf(f) === null && answer(f) !== "" && `API trả về ${answer(f)}.`,
        severalOf(f) === null &&
          fact(f, "scope") !== null &&
          (f["granted"] === true
            ? `Lệnh gọi này cần ${fact(f, "scope")} và token đã có: nguyên nhân nằm ở chỗ khác.`
            : f["granted"] === false
              ? `Lệnh gọi này cần ${fact(f, "scope")}, nhưng scope đó chưa được cấp.`
              : `Lệnh gọi này cần ${fact(f, "scope")}.`),
        severalOf(f) === null && "Bước bên dưới cho thấy đã gửi gì và nhận gì.",
      ),
    next: "Về trang cửa hàng",
  },
  refreshed: {
    chip: () => "đã làm mới",
    title: () => "Đã làm mới token",
    why: () => "Refresh token đã đổi được cặp token mới; token cũ không dùng nữa.",
    next: "Về trang cửa hàng",
  },
  exchanged: {
    chip: () => "đã lấy token",
    title: () => "Lấy token thành công",
    why: () => "Máy chủ tài khoản đã cấp token. Công cụ không giữ lại các token đó.",
    next: "Cài lên một cửa hàng",
  },
  told: {
    chip: () => "không cần gọi",
    title: () => "Đã kết luận được mà không cần gọi",
    why: () =>
      "Giá trị được dán vào, hoặc những gì đã ghi lại về giá trị đó, đã đủ để kết luận. Không gửi gì lên nền tảng.",
    next: "Về trang cửa hàng",
  },
  "code-held": {
    chip: () => "đang giữ mã",
    title: () => "Đã dừng trước bước đổi mã ủy quyền và giữ mã lại",
    why: () =>
      "Callback hợp lệ và mã trong đó chưa được gửi đi. Mã được giữ ở đây (đã mã hóa) trong mười phút để bạn tự gửi; máy chủ tài khoản có thể cho mã hết hạn sớm hơn.",
    next: "Tự gửi mã",
  },
  imported: {
    chip: (f) => (f["known"] === true ? "đã có sẵn" : "đã thêm token"),
    title: (f) =>
      fact(f, "store") === null
        ? "Đã thêm token; chưa rõ token mở cửa hàng nào"
        : `Đã thêm token của ${fact(f, "store")}`,
    why: (f) =>
      sentences(
        f["known"] === true && "Bạn đã thêm token này từ trước, nên những gì dán kèm được bổ sung vào đó.",
        fact(f, "path") !== null && `GET ${fact(f, "path")} cho biết tên cửa hàng.`,
        count(f, "granted") === null
          ? "Phải gọi thử mới biết token có những scope nào."
          : f["scopesFrom"] === "answer"
            ? `Phản hồi token ghi ${count(f, "granted")} scope.`
            : `${count(f, "granted")} scope là những scope đã chọn khi tạo token, theo lời bạn.`,
      ),
    next: "Xem token làm được gì",
  },
  "token-refused": {
    chip: (f) => answer(f) || "token bị từ chối",
    title: () => "Token này bị từ chối",
    why: (f) =>
      sentences(
        "Mọi lệnh gọi bằng token này đều nhận 401. Lỗi này là do token, không phải do scope.",
        f["kept"] === true ? "Token vẫn được giữ lại theo yêu cầu của bạn." : "Token không được lưu.",
      ),
    next: "Thêm token khác",
  },
};
