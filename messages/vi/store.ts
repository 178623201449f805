import type { StoreMessages } from "../en/store";
import { formatList } from "../format";
import { viStoreScopes } from "./store-scopes";

const names = (list: readonly string[]) => formatList(list, "vi");

export const viStore: StoreMessages = {
  title: "Cửa hàng",
  lead: "Mỗi dòng là một token: một ứng dụng trên một cửa hàng, cài từ đây hoặc được thêm vào, cùng các scope.",
  columns: { store: "Cửa hàng", app: "Ứng dụng", token: "Token", scopes: "Scope", obtained: "Cài lúc" },
  none: "Chưa có lượt cài đặt nào",
  noneNote: "Sau khi cài, cửa hàng và các scope được cấp sẽ hiện ở đây.",
  install: "Cài lên một cửa hàng",
  granted: (granted, requested) => `${granted} trong ${requested}`,
  page: {
    ...viStoreScopes,
    orgid: (orgid) => `orgid ${orgid}`,
    verdict: {
      all: {
        chip: "đúng như đã xin",
        title: (number) => `Token có đủ ${number} scope đã xin`,
        why: "Scope đã xin và được cấp giống nhau. Muốn biết API có chấp nhận từng scope không thì phải gọi thử.",
        whyWorks: (number) => `Scope đã xin và được cấp giống nhau, ${number} scope trong số đó đã gọi thử thành công.`,
      },
      missing: {
        chip: (number) => `${number} khác biệt`,
        title: (granted, requested) => `Token có ${granted} trong ${requested} scope đã xin`,
        why: (list) => `Đã xin nhưng không được cấp: ${names(list)}.`,
      },
      contradicted: {
        chip: "được cấp, vẫn bị từ chối",
        title: (number) => `${number} scope được cấp nhưng API vẫn từ chối`,
        why: (list) => `Token có ${names(list)}, nhưng API vẫn trả về 403.`,
      },
      needed: {
        chip: "scope chưa xin",
        title: (number) => `Có lệnh gọi cần ${number} scope chưa được xin`,
        why: (list) => `Bị từ chối với 403 và chưa từng xin: ${names(list)}.`,
      },
      expired: {
        chip: "hết hạn",
        title: "Access token đã hết hạn",
        why: "Gọi bằng token này sẽ nhận 401, cho đến khi cài lại ứng dụng hoặc làm mới token.",
      },
      uninstalled: {
        chip: "đã gỡ",
        title: "Ứng dụng không còn trên cửa hàng này",
        why: (when) => `Webhook app/uninstalled đã báo ${when}. Các token cũ không tính nữa; cài lại sẽ có token mới.`,
      },
      unauthorized: {
        chip: "bị từ chối với 401",
        title: "API không chấp nhận token này",
        why: (when) =>
          `API đã trả về 401 ${when}. Chỉ một mã 401 thì chưa biết token hết hiệu lực, đã bị thay, hay ứng dụng đã bị gỡ.`,
      },
      granted: {
        chip: "đã thêm token",
        title: (number) => `Token có ${number} scope`,
        why: "Theo phản hồi token; đã xin những gì thì ở đây không biết.",
      },
      unknown: {
        chip: "chưa rõ được cấp gì",
        title: "Chưa biết token này được cấp những scope nào",
        why: "Ở đây không thấy phản hồi token, mà bản thân token không nói gì. Dùng được gì thì phải gọi thử mới biết.",
        whyCalled: (working, refused) =>
          `Các lệnh đã gọi ở đây: ${working} scope dùng được${refused === 0 ? "" : `, ${refused} scope bị từ chối với 403`}.`,
      },
    },
    extra: (list) => `Được cấp dù không xin: ${names(list)}.`,
    inVain: (list) =>
      `Đã xin mà không được: ${names(list)}. Xin lại y như vậy thì kết quả cũng thế. Hãy kiểm tra trước xem ứng dụng có được phép dùng không, và người cho phép có phải chủ cửa hàng không.`,
    installAgain: "Cài lại",
    askAgain: (number) => `Xin lại ${number} scope còn thiếu`,
    askAlso: (number) => `Xin thêm ${number} scope`,
    testScopes: "Gọi thử các scope",
    addToken: "Thêm token mới hơn",
    nav: {
      label: "Trong trang này",
      scopes: "Scope",
      token: "Token này",
      calls: "Gọi thử",
      life: "Các thế hệ",
      unauthorized: "Vì sao 401",
      callLimit: "Giới hạn gọi",
      rehearse: "Diễn tập",
      remove: "Xóa",
    },
    facts: {
      token: "Loại token",
      kinds: { service: "Token dịch vụ", user: "Token người dùng", private: "Private token", unknown: "Access token" },
      kindNotes: {
        service: "có grant_service, dùng được cho tác vụ nền",
        user: "không có grant_service, chỉ dùng cho người đã đăng nhập",
        private: "tạo bằng tay trong trang quản trị hoặc Partner Dashboard; không làm mới được",
        unknown: "được dán vào mà không kèm phản hồi token: không biết là loại nào",
      },
      expires: "Hết hạn",
      left: { before: "còn ", after: "" },
      expired: "đã hết hạn",
      neverSays: "không nêu",
      refresh: "Refresh token",
      refreshYes: "có, dùng một lần",
      refreshNo: "không",
      refreshNoNote: "không được cấp offline_access",
      refreshYesNote: "nhờ offline_access",
      refreshAddedNote: "thêm bằng tay",
      refreshPrivateNote: "private token không làm mới được",
      refreshUnknownNote: "chưa thêm refresh token",
      bucket: "Giới hạn gọi",
      bucketNote: (leak) => `giảm ${leak} mỗi giây, chung cho ứng dụng này trên cửa hàng này`,
      bucketUnknown: "chưa biết",
      bucketUnknownNote: "có trong phản hồi của lệnh gọi API",
      installedBy: "Người cài",
      installedElsewhere: "không cài từ đây",
      fingerprint: "dấu vân tay",
    },
    remove: {
      open: "Xóa lượt cài đặt này",
      title: "Xóa những gì, ở đâu",
      here: "Tại đây",
      hereWhat:
        "Access token, refresh token và danh sách scope. Các lần chạy vẫn còn cho đến khi bạn xóa ứng dụng đã khai báo.",
      provider: "Phía Haravan",
      providerWhat:
        "Không xóa gì. Nền tảng vẫn giữ ứng dụng cho đến khi chủ cửa hàng gỡ bỏ trong trang quản trị; cho đến lúc đó, token vẫn còn hiệu lực ở phía Haravan.",
      sandbox: "Trên môi trường giả lập",
      sandboxWhat: "Cửa hàng giả lập vẫn giữ ứng dụng, giống như nền tảng thật.",
      confirm: "Xóa lượt cài đặt",
    },
    refresh: "Làm mới token",
    run: "Lần chạy đã tạo lượt cài đặt này",
  },
};
