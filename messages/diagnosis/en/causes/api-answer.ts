import type { DiagnosisWords } from "@/lib/diagnosis";

export const apiAnswerCauses = {
  "rate-limited": {
    title: "Too many requests",
    summary: "The call limit is used up; the API takes calls again after a short wait.",
    meaning:
      "Haravan documents a bucket of 80 calls, counted for each store and app, that empties by 4 a second. Calls over it are refused, not queued, and calls during the wait are refused too.",
    tellApart:
      "429 is this, unless a firewall's page comes with it. A nearly empty bucket in X-Haravan-Api-Call-Limit means another limit: Haravan has more of them and does not list them.",
    reasons: {
      burst: "Too many calls in a short time.",
      "parallel-workers": "Several workers share one bucket and do not know of each other.",
      "retry-without-wait": "Refused calls are repeated at once, which keeps the bucket full.",
      "other-quota": "Another limit than the bucket.",
    },
    fixes: {
      "respect-retry-after":
        "Wait as long as Retry-After says, read as a decimal number (parseFloat; double.Parse with InvariantCulture), then go on.",
      "one-queue":
        "Send all calls of a store through one queue at 4 a second: bottleneck in Node, TokenBucketRateLimiter in .NET.",
      "watch-the-bucket": "Read X-Haravan-Api-Call-Limit on every answer and slow down from about 60/80.",
      "read-the-body": "Read the body: it may name another limit. Send fewer items or fewer calls of this kind.",
    },
    seenByMerchant: "Lists and syncs take longer than usual.",
  },
  "resource-not-found": {
    title: "Object does not exist",
    summary: "The path is right, but this store has no object with that id.",
    meaning:
      "All stores share one API host; the token decides the store. An id of another store is simply not found. In one public client the same comes as 422 with “Dữ liệu không tồn tại!”.",
    tellApart: "If a list call on the same path works, it is the id. If that fails too, it is the path.",
    reasons: {
      deleted: "The object was deleted.",
      "id-of-other-store": "The id belongs to another store.",
      "wrong-kind-of-id": "It is the id of another kind of object, such as a variant's in place of a product's.",
      "id-rounded": "The id was changed on its way, by a 32-bit integer or by a spreadsheet.",
    },
    fixes: {
      "drop-it": "Treat the object as gone and remove it on your side.",
      "check-store": "Compare the store of the token (id in shop.json) with the store that the id comes from.",
      "check-id": "Check which kind of object the id is of.",
      "ids-as-text": "Keep ids as text, or as long in .NET, from end to end.",
    },
  },
  "wrong-base-url": {
    title: "No such address",
    summary: "The host or path of this call is not one the platform has.",
    meaning: "Every call to this address fails, whatever the token. The answer is often a web page instead of JSON.",
    tellApart: "If other objects under the same path work, only the object is missing.",
    reasons: {
      "com-or-web": "A /web resource is called under /com, or the other way round.",
      "json-left-out": ".json is missing at the end.",
      "shop-domain": "The call goes to the store's domain instead of the API host.",
      "path-typo": "There is a typing error in the path. Haravan's pages have some too, such as transations.",
      "old-version": "It is a path of the first API, such as /admin/products.json.",
      "joined-wrong": "Base and path were joined wrongly: a part is doubled or was cut away.",
    },
    fixes: {
      "use-documented-path": "Use the path of the documentation, with /com or /web in front and .json at the end.",
      "use-platform-hosts": "Tokens: accounts.haravan.com/connect/token. API: apis.haravan.com/com or /web.",
      "join-with-url":
        "Print the final URL once. new URL and HttpClient.BaseAddress drop the last part of a base without a slash at its end.",
    },
  },
  "request-body-invalid": {
    title: "Body not accepted",
    summary: "The token was accepted, but the body of the request was not.",
    meaning:
      "Haravan documents 400 for bad syntax, and on several pages 422 with errors that name the field. errors may be text, a list or an object.",
    tellApart:
      "A Content-Type other than application/json gets the same 400. A 422 that says the data does not exist is about the id.",
    reasons: {
      "not-json": "The body is not valid JSON.",
      "field-refused": "A field is missing or has a value that is not allowed.",
      "wrapper-missing": 'The resource is not wrapped in its name, such as {"product": …}.',
      "too-many-items":
        "There are more items than one call takes: 50 ids at inventory_locations, more than the 200 lines recommended for an adjustment.",
    },
    fixes: {
      "valid-json": "Build the body with JSON.stringify or JsonContent.Create, never by joining text.",
      "fix-named-field":
        "Correct the field that errors names; log the answer's body, which axios keeps in err.response.data.",
      "wrap-resource": "Wrap the resource in its singular name.",
      "fewer-items": "Send fewer items per call.",
    },
    seenByMerchant: "Saving fails, with or without a message.",
  },
  "server-error": {
    title: "Error inside the platform",
    summary: "The platform failed while handling the request.",
    meaning:
      "500 is a fault on their side, or an input they do not handle. Public code has met web pages with a TraceId as the answer.",
    tellApart: "If one input fails every time and others do not, it is that input: report it with id and time.",
    reasons: {
      "provider-fault": "The platform has a fault.",
      "input-not-handled": "The platform does not handle this input.",
      "stored-all-the-same": "The write was done, and only the answer failed, as reported for files of a theme.",
    },
    fixes: {
      "retry-with-backoff":
        "Try again with growing pauses, a few times: p-retry in Node, AddStandardResilienceHandler in .NET.",
      "report-request-id": "Report it to the platform with time, call and TraceId, without the token.",
      "reduce-input": "Take fields away until it passes: the last one is what they do not handle.",
      "read-before-repeat": "Read the object before you repeat a write.",
    },
    seenByMerchant: "An error message that passes, or one action that never works.",
  },
  "upstream-bad-gateway": {
    title: "Bad gateway",
    summary: "A gateway in front of the server got no usable answer.",
    meaning:
      "502 usually passes by itself, and is rarely about the request. Haravan's table says that a caller can rarely mend it.",
    tellApart:
      "If the Server header or the page is that of your own proxy, look there first. nginx's log tells when headers were too big for it.",
    reasons: {
      "provider-deploying": "The platform is being deployed or is overloaded.",
      "own-proxy": "A proxy of your own answered, because your app was down or too slow.",
      "answer-header-too-big":
        "The app's answer had headers larger than the proxy takes, such as long session cookies.",
    },
    fixes: {
      "retry-with-backoff": "Try again with growing pauses; read before you repeat a write.",
      "check-own-proxy": "Check your own proxy's log and whether the app behind it was running.",
      "larger-proxy-buffer": "Keep less in cookies; until then raise proxy_buffer_size in nginx.",
    },
    seenByMerchant: "A page with “502 Bad Gateway” for a moment.",
  },
  "service-unavailable": {
    title: "Overloaded or in maintenance",
    summary: "The server is up but does not take requests for now.",
    meaning:
      "503 says come back later, 504 that a gateway waited in vain. Haravan's table has neither; by HTTP's rules a 503 is temporary, and a 504 mostly is.",
    tellApart:
      "One store only: that store is unavailable. A web page with a challenge is a firewall. 502 is a gateway that got a bad answer.",
    reasons: {
      maintenance: "The platform is being maintained.",
      overload: "There is more load than it takes.",
      "answer-too-slow": "The call takes longer than the gateway waits (504).",
      "own-proxy": "Your own proxy or host answered, because the app was down or starting.",
    },
    fixes: {
      "wait-as-told": "Wait as long as Retry-After says, if it is there.",
      "pause-jobs": "Pause jobs and go on where they stopped.",
      "retry-with-backoff": "Try again with growing pauses and some randomness; read before you repeat a write.",
      "spread-jobs": "Spread jobs over time; do not start all at the full hour.",
      "smaller-pages": "Ask for less at once: a smaller limit, a shorter span of time.",
      "check-own-proxy": "Look which server answered, and check your own host.",
    },
    seenByMerchant: "The app or the admin is not reachable for a while.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
