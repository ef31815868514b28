// One question to the desk, and what came of it: {ok, answer} or {ok: false, told} in the reader's words.
import { h } from "../editor/dom.js";

const PATIENCE = 60_000;

/** Asks; resolves, never rejects. What is told is a node to be shown. */
export async function asked(address, init, t) {
  try {
    const headers = { Accept: "application/json", "X-Verbatim": "desk", ...init.headers };
    const response = await fetch(address, {
      credentials: "same-origin",
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
      ...init,
      headers,
    });
    if (response.type === "opaqueredirect" || response.status === 401) {
      return { ok: false, told: signedOut(t) };
    }
    const answer = await response.json();
    return response.ok ? { ok: true, answer } : { ok: false, told: answer.refusal ?? t("state.unreachable") };
  } catch {
    return { ok: false, told: t("state.unreachable") };
  }
}

/** A body of JSON. */
export function sent(method, body) {
  return { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

function signedOut(t) {
  const door = h("a", { href: "/desk/login", target: "_blank", rel: "noopener" }, t("state.sign-in"));
  return h("span", {}, t("state.signed-out"), " ", door);
}
