// One attempt to save, and what came of it in one word. Knows the protocol, keeps no state.

// A server that hangs is one that does not answer: the text is sent again, and recognised if it had come.
const PATIENCE = 10_000;

/**
 * Sends the text. Resolves, never rejects, with {kind}: "saved" {version, savedAt, slug?, status},
 * "stale" {version, savedBy, savedAt, text}, "signed-out", "refused" {refusal} or "unreachable".
 */
export async function sendText(endpoint, version, snapshot, fetch = globalThis.fetch) {
  try {
    const response = await fetch(endpoint, {
      method: "PUT",
      credentials: "same-origin",
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Verbatim": "desk" },
      body: JSON.stringify({ version, ...snapshot }),
    });
    return await outcome(response);
  } catch {
    return { kind: "unreachable" };
  }
}

async function outcome(response) {
  if (response.type === "opaqueredirect" || response.status === 401 || isPage(response)) {
    return { kind: "signed-out" };
  }
  if (response.status >= 500 || response.status === 429 || response.status === 0) {
    return { kind: "unreachable" };
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) {
    return { kind: "saved", ...answer };
  }
  if (response.status === 409 && answer.text) {
    const text = typeof answer.text === "string" ? JSON.parse(answer.text) : answer.text;
    return { kind: "stale", ...answer, text };
  }
  return { kind: "refused", refusal: answer.refusal ?? "" };
}

// A form of sign-in where JSON was asked for.
function isPage(response) {
  return response.status < 400 && (response.headers.get("Content-Type") ?? "").includes("text/html");
}

/** Asks the desk for JSON; null when there is no answer. */
export async function ask(address, init = {}) {
  const headers = { Accept: "application/json", "X-Verbatim": "desk", ...init.headers };
  const response = await fetch(address, { credentials: "same-origin", ...init, headers }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  return response && answer ? { ok: response.ok, ...(Array.isArray(answer) ? { items: answer } : answer) } : null;
}
