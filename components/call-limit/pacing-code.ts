// Shown to be copied; a test runs the first against a bucket, and it keeps below it.

export const pacingNode = `const sleep = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

// One for each store: its calls go one after the other.
export function openQueue(token) {
  let turn = Promise.resolve();
  return (url, init = {}) => {
    const headers = { ...init.headers, authorization: \`Bearer \${token}\` };
    const answer = turn.then(() => send(url, { ...init, headers }));
    turn = answer.then(pause, () => {});
    return answer;
  };
}

// Above three quarters no faster than the bucket empties, so that other processes find room.
function pause(answer) {
  const [used, size] = (answer.headers.get("x-haravan-api-call-limit") ?? "").split("/").map(Number);
  return used > size * 0.75 ? sleep(0.25) : undefined;
}

async function send(url, init, tries = 0) {
  const answer = await fetch(url, init);
  if (answer.status !== 429 || tries === 4) return answer;
  await answer.body?.cancel();
  const asked = Number.parseFloat(answer.headers.get("retry-after") ?? ""); // "2.0"
  await sleep(asked >= 0 ? Math.min(Math.max(asked, 0.25), 60) : 2 ** tries);
  return send(url, init, tries + 1);
}
`;

export const pacingCsharp = `using System.Globalization;
using System.Net;

// One for each store: its calls go one after the other.
sealed class HaravanPace : DelegatingHandler
{
    readonly SemaphoreSlim turn = new(1, 1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            for (var tries = 0; ; tries++)
            {
                var answer = await base.SendAsync(request, stop);
                if (answer.StatusCode != HttpStatusCode.TooManyRequests || tries == 4 || request.Content is not null)
                {
                    // Above three quarters no faster than the bucket empties, so that other processes find room.
                    if (IsNearlyFull(answer)) await Task.Delay(250, stop);
                    return answer;
                }
                var text = Header(answer, "Retry-After"); // "2.0", which RetryConditionHeaderValue does not read
                var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var asked);
                answer.Dispose();
                var seconds = isNumber && asked >= 0 ? Math.Clamp(asked, 0.25, 60) : Math.Pow(2, tries);
                await Task.Delay(TimeSpan.FromSeconds(seconds), stop);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    static bool IsNearlyFull(HttpResponseMessage answer)
    {
        var parts = Header(answer, "X-Haravan-Api-Call-Limit").Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], out var used) && int.TryParse(parts[1], out var size)
            && used > size * 0.75;
    }

    static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";
}
`;
