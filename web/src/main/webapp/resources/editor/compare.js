// Two texts side by side, block by block as plain words, with what differs marked.
import { h, button } from "./dom.js";
import { openDialog } from "./dialog.js";
import { plainText } from "./rich-text.js";

/** The parts of a text that people compare: {id, name, words}. */
export function readable(text, t) {
  const head = ["kicker", "title", "subtitle"].map((name) => ({ id: name, name: t(`field.${name}`), words: text[name] }));
  const people = text.participations.map((each) => [each.name, each.title, each.organisation].filter(Boolean).join(", ")).join("\n");
  return [
    ...head,
    { id: "standfirst", name: t("field.standfirst"), words: plainText(text.standfirst) },
    { id: "participations", name: t("field.participations"), words: people },
    ...text.blocks.map((block) => ({ id: block.id, name: t(`block.${block.kind}`), words: wordsOf(block) })),
  ].filter((part) => part.words !== "");
}

function wordsOf(block) {
  const said = (block.answers ?? []).map((answer) => plainText(answer.text));
  const links = (block.links ?? []).map((link) => `${link.label} ${link.address}`);
  const rich = [block.question, block.kind === "pull-quote" ? "" : block.text].map((html) => plainText(html ?? ""));
  const plain = [block.heading, block.kind === "pull-quote" ? block.text : "", block.date, block.source, block.link, block.caption, block.credit, block.alt];
  return [...plain, ...rich, ...said, ...links].filter(Boolean).join("\n");
}

/** A text as one string, to copy or download. */
export function asPlainText(text, t) {
  return readable(text, t).map((part) => `${part.name}\n${part.words}`).join("\n\n");
}

/** The two texts in two columns. */
export function comparison(mine, theirs, names, t) {
  const [left, right] = [readable(mine, t), readable(theirs, t)];
  const differs = (part, other) => other.find((each) => each.id === part.id)?.words !== part.words;
  const column = (parts, other, name) =>
    h("section", { class: "compare-column", "aria-label": name, tabindex: "0" }, h("h3", {}, name), parts.map((part) => drawn(part, differs(part, other), t)));
  return h("div", { class: "compare" }, column(left, right, names[0]), column(right, left, names[1]));
}

function drawn(part, isDifferent, t) {
  return h(
    "div",
    { class: `compare-part${isDifferent ? " is-different" : ""}` },
    h("h4", {}, part.name, isDifferent ? h("span", { class: "compare-mark" }, t("compare.different")) : null),
    part.words.split("\n").map((line) => h("p", {}, line)),
  );
}

/** Asks what is to become of two texts: resolves "mine", "theirs" or "later". */
export async function askWhichText({ title, explanation, mine, theirs, names, choices, t }) {
  const answer = await openDialog({
    title,
    wide: true,
    body: [h("p", {}, explanation), comparison(mine, theirs, names, t)],
    actions: [
      { label: choices.later, value: "later" },
      { label: choices.theirs, value: "theirs" },
      { label: choices.mine, value: "mine", primary: true },
    ].filter((choice) => choice.label),
  });
  return answer ?? "later";
}

/** The notice that texts were set aside, with what can be done with them. */
export function asideNotice(local, t) {
  const texts = () => local.aside().map((copy) => asPlainText(copy.text, t)).join("\n\n=====\n\n");
  const notice = h("div", { class: "notice aside-notice", role: "status", hidden: local.aside().length === 0 });
  const download = () => {
    const url = URL.createObjectURL(new Blob([texts()], { type: "text/plain;charset=utf-8" }));
    h("a", { href: url, download: "verbatim.txt" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  const forget = () => {
    local.dropAside();
    notice.hidden = true;
  };
  notice.append(
    h("p", {}, t("aside.notice")),
    h(
      "div",
      { class: "notice-actions" },
      button(t("aside.download"), download, { class: "small" }),
      button(t("aside.copy"), () => navigator.clipboard.writeText(texts()), { class: "small" }),
      button(t("aside.forget"), forget, { class: "small quiet" }),
    ),
  );
  return { notice, refresh: () => (notice.hidden = local.aside().length === 0) };
}
