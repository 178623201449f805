import type { ScopeGroup, ScopeSubject } from "../../haravan/scopes";
import type { PageLocale } from "./locale";

/** The words of the simulated platform's own pages, in Haravan's wording. */
export interface PageWords {
  readonly brand: string;
  readonly simulated: string;
  readonly simulatedNote: string;
  readonly otherLanguage: string;
  readonly login: {
    readonly title: string;
    readonly continueTo: (app: string) => string;
    readonly demoPeople: string;
    readonly withPassword: string;
    readonly username: string;
    readonly password: string;
    readonly submit: string;
    readonly wrong: string;
    readonly deactivated: string;
    readonly owner: string;
    readonly staff: string;
    readonly stores: (count: number) => string;
  };
  readonly chooser: { readonly title: string; readonly lead: (app: string) => string; readonly role: string };
  readonly consent: {
    readonly installTitle: (app: string) => string;
    readonly accessTitle: (app: string) => string;
    readonly store: string;
    readonly account: string;
    readonly lead: string;
    readonly chooseOne: string;
    readonly allow: string;
    readonly deny: string;
    readonly ownerOnlyTitle: string;
    readonly ownerOnly: (scopes: string) => string;
    readonly inferred: string;
    readonly back: string;
  };
  readonly error: { readonly title: string; readonly lead: string; readonly requestId: string; readonly hint: string };
  readonly signOut: {
    readonly title: string;
    readonly question: string;
    readonly yes: string;
    readonly done: string;
    readonly back: string;
  };
  readonly home: { readonly title: string; readonly signedInAs: (name: string) => string; readonly nobody: string };
  readonly groups: Readonly<Record<ScopeGroup | "other", string>>;
  readonly subjects: Readonly<Record<ScopeSubject, string>>;
  readonly readOnly: string;
  readonly readAndWrite: string;
}

const vi: PageWords = {
  brand: "Tài khoản Haravan",
  simulated: "Giả lập",
  simulatedNote: "Trang này thuộc môi trường giả lập của Auth Doctor, không phải Haravan thật.",
  otherLanguage: "English",
  login: {
    title: "Đăng nhập",
    continueTo: (app) => `để tiếp tục vào ${app}`,
    demoPeople: "Chọn một người dùng mẫu",
    withPassword: "Hoặc nhập tài khoản",
    username: "Tên đăng nhập",
    password: "Mật khẩu",
    submit: "Đăng nhập",
    wrong: "Tên đăng nhập hoặc mật khẩu không đúng.",
    deactivated: "Tài khoản này đã bị khóa.",
    owner: "chủ cửa hàng",
    staff: "nhân viên",
    stores: (count) => `${count} cửa hàng`,
  },
  chooser: {
    title: "Chọn cửa hàng",
    lead: (app) => `Tài khoản của bạn có nhiều cửa hàng. Chọn một cửa hàng để tiếp tục vào ${app}.`,
    role: "Vai trò",
  },
  consent: {
    installTitle: (app) => `Cài đặt ứng dụng ${app}`,
    accessTitle: (app) => `${app} xin quyền truy cập`,
    store: "Cửa hàng",
    account: "Tài khoản",
    lead: "Ứng dụng xin các quyền sau:",
    chooseOne: "Hãy chọn ít nhất một quyền.",
    allow: "Cho phép",
    deny: "Từ chối",
    ownerOnlyTitle: "Cần chủ cửa hàng",
    ownerOnly: (scopes) => `Chỉ chủ cửa hàng mới cấp được: ${scopes}. Tài khoản này không phải chủ cửa hàng.`,
    inferred: "Phỏng đoán: tài liệu của Haravan không nêu trang thật phản hồi thế nào ở bước này.",
    back: "Quay lại ứng dụng",
  },
  error: {
    title: "Lỗi",
    lead: "Rất tiếc, đã có lỗi xảy ra:",
    requestId: "Mã yêu cầu",
    hint: "Ứng dụng không được báo về lỗi này. Hãy quay lại ứng dụng và kiểm tra yêu cầu đăng nhập.",
  },
  signOut: {
    title: "Đăng xuất",
    question: "Bạn có muốn đăng xuất không?",
    yes: "Đăng xuất",
    done: "Bạn đã đăng xuất.",
    back: "Quay lại ứng dụng",
  },
  home: {
    title: "Tài khoản",
    signedInAs: (name) => `Bạn đang đăng nhập với tên ${name}.`,
    nobody: "Bạn chưa đăng nhập.",
  },
  groups: {
    login: "Đăng nhập",
    install: "Cài đặt ứng dụng",
    webhook: "Webhook",
    haraweb: "Haraweb",
    commerce: "Commerce",
    other: "Khác",
  },
  subjects: {
    openid: "Biết bạn là ai",
    profile: "Tên và thông tin cá nhân",
    email: "Địa chỉ email",
    org: "Thông tin cửa hàng của bạn",
    userinfo: "Vai trò của bạn tại cửa hàng",
    grant_service: "Cài ứng dụng vào cửa hàng và giữ quyền truy cập lâu dài",
    offline_access: "Tiếp tục truy cập khi bạn không đăng nhập",
    wh_api: "Đăng ký webhook cho cửa hàng",
    contents: "Blog, bài viết, trang nội dung, chuyển hướng",
    themes: "Giao diện",
    script_tags: "Mã script trên trang bán hàng",
    inventories: "Tồn kho, điều chỉnh kho, nhập hàng",
    shippings: "Phí vận chuyển",
    customers: "Khách hàng và địa chỉ",
    products: "Sản phẩm, nhóm sản phẩm, hình ảnh",
    orders: "Đơn hàng, giao dịch, hoàn tiền",
    shop: "Thông tin cửa hàng, địa điểm, nhân viên",
    discounts: "Khuyến mãi, mã giảm giá",
  },
  readOnly: "Chỉ đọc",
  readAndWrite: "Đọc và ghi",
};

const en: PageWords = {
  brand: "Haravan account",
  simulated: "Simulated",
  simulatedNote: "This page is made by Auth Doctor's sandbox. It is not the real Haravan.",
  otherLanguage: "Tiếng Việt",
  login: {
    title: "Sign in",
    continueTo: (app) => `to continue to ${app}`,
    demoPeople: "Choose a demo person",
    withPassword: "Or type an account",
    username: "Username",
    password: "Password",
    submit: "Sign in",
    wrong: "The username or password is wrong.",
    deactivated: "This account has been deactivated.",
    owner: "store owner",
    staff: "staff",
    stores: (count) => `${count} stores`,
  },
  chooser: {
    title: "Choose a store",
    lead: (app) => `Your account has several stores. Choose one to continue to ${app}.`,
    role: "Role",
  },
  consent: {
    installTitle: (app) => `Install ${app}`,
    accessTitle: (app) => `${app} asks for access`,
    store: "Store",
    account: "Account",
    lead: "The app will be able to use:",
    chooseOne: "Choose at least one permission.",
    allow: "Allow",
    deny: "Deny",
    ownerOnlyTitle: "The store owner is needed",
    ownerOnly: (scopes) => `Only the store owner may allow: ${scopes}. This account is not the owner.`,
    inferred: "Inferred: Haravan's documentation does not say what the real page answers at this point.",
    back: "Back to the app",
  },
  error: {
    title: "Error",
    lead: "Sorry, there was an error:",
    requestId: "Request id",
    hint: "The app is not told about this error. Go back to the app and check its sign-in request.",
  },
  signOut: {
    title: "Sign out",
    question: "Do you want to sign out?",
    yes: "Sign out",
    done: "You are signed out.",
    back: "Back to the app",
  },
  home: {
    title: "Account",
    signedInAs: (name) => `You are signed in as ${name}.`,
    nobody: "You are not signed in.",
  },
  groups: {
    login: "Sign-in",
    install: "Installing the app",
    webhook: "Webhook",
    haraweb: "Haraweb",
    commerce: "Commerce",
    other: "Other",
  },
  subjects: {
    openid: "Who you are",
    profile: "Your name and profile",
    email: "Your email address",
    org: "Your store's name and id",
    userinfo: "Your role in the store",
    grant_service: "Install the app on the store, with long-lived access",
    offline_access: "Keep access while you are not signed in",
    wh_api: "Subscribe to the store's webhooks",
    contents: "Blogs, articles, pages, redirects",
    themes: "Themes",
    script_tags: "Scripts on the storefront",
    inventories: "Inventory, adjustments, purchase orders",
    shippings: "Shipping rates",
    customers: "Customers and addresses",
    products: "Products, collections, images",
    orders: "Orders, transactions, refunds",
    shop: "Store details, locations, staff",
    discounts: "Promotions and discount codes",
  },
  readOnly: "Read only",
  readAndWrite: "Read and write",
};

export const pageWords: Readonly<Record<PageLocale, PageWords>> = { vi, en };
