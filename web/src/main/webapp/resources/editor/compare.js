// Two texts side by side, block by block as plain words, with what differs marked.
import { h, button } from "./dom.js";
import { openDialog } from "./dialog.js";
import { plainText } from "./rich-text.js";

/** The parts of a text that people compare: {id, name, words}. */
export function readable(text, t) {
  const adapted = text.titleAdapted ? `\n${t("title.adapted")}` : "";
  const words = { kicker: text.kicker, title: text.title + adapted, subtitle: text.subtitle };
  const head = Object.entries(words).map(([name, each]) => ({ id: name, name: t(`field.${name}`), words: each }));
  const people = text.participations.map((each) => [each.name, each.title, each.organisation].filter(Boolean).join(", ")).join("\n");
  return [
    ...head,
    { id: "standfirst", name: t("field.standfirst"), words: plainText(text.standfirst) },
    { id: "participations", name: t("field.participations"), words: people },
    { id: "interviewers", name: t("field.interviewers"), words: (text.interviewers ?? []).join(", ") },
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

/** The two texts side by side, a row for each part; opened, it shows the first that differs. */
export function comparison(mine, theirs, names, t) {
  const [left, right] = [readable(mine, t), readable(theirs, t)];
  const rows = rowsOf(left, right).map((row) => drawnRow(row, names, t));
  const head = h("div", { class: "compare-row compare-head", "aria-hidden": "true" }, names.map((name) => h("h3", {}, name)));
  const element = h("div", { class: "compare", tabindex: "0", role: "group", "aria-label": names.join(", ") }, head, rows);
  requestAnimationFrame(() => element.querySelector(".is-different")?.scrollIntoView({ block: "center" }));
  return element;
}

// Theirs in its order; what only mine has follows the part it follows in mine.
function rowsOf(left, right) {
  const order = right.map((part) => part.id);
  left.forEach((part, index) => {
    if (!order.includes(part.id)) {
      order.splice(order.indexOf(left[index - 1]?.id) + 1, 0, part.id);
    }
  });
  return order.map((id) => [left, right].map((parts) => parts.find((part) => part.id === id)));
}

function drawnRow([mine, theirs], names, t) {
  const differs = mine?.words !== theirs?.words;
  const name = (mine ?? theirs).name;
  const cell = (part, whose) =>
    h(
      "div",
      { class: "compare-cell" },
      h("h4", {}, name, h("span", { class: "compare-whose" }, ` · ${whose}`), differs ? h("span", { class: "compare-mark" }, t("compare.different")) : null),
      (part?.words ?? t("compare.absent")).split("\n").map((line) => h("p", { class: part ? "" : "is-absent" }, line)),
    );
  return h("div", { class: `compare-row${differs ? " is-different" : ""}` }, cell(mine, names[0]), cell(theirs, names[1]));
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
  const notice = h("div", { class: "remark aside-notice", role: "status", hidden: local.aside().length === 0 });
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
      { class: "remark-actions" },
      button(t("aside.download"), download, { class: "small" }),
      button(t("aside.copy"), () => navigator.clipboard.writeText(texts()), { class: "small" }),
      button(t("aside.forget"), forget, { class: "small quiet" }),
    ),
  );
  return { notice, refresh: () => (notice.hidden = local.aside().length === 0) };
}
