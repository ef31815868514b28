// Who else has this text open. Asked every ten seconds while the page is looked at.
import { h } from "./dom.js";
import { ask } from "./save-request.js";

const EVERY = 10_000;

/** A banner that names the others; the returned function ends it. */
export function showPresence(address, t, formatTime) {
  const banner = h("p", { class: "presence", role: "status", hidden: true });

  async function look() {
    if (document.visibilityState === "hidden") {
      return;
    }
    const answer = await ask(address, { method: "POST" });
    const others = answer?.ok ? (answer.others ?? []) : [];
    const names = others.map((other) => t("presence.one", other.name, formatTime(other.since))).join(", ");
    const words = others.length === 0 ? "" : t("presence.banner", names);
    if (banner.textContent !== words) {
      banner.textContent = words;
      banner.hidden = words === "";
    }
  }

  look();
  const timer = setInterval(look, EVERY);
  return { banner, stop: () => clearInterval(timer) };
}
