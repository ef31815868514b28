// Two texts that two people made of one, part by part: whoever changed a part alone has it, and of
// what both changed somebody chooses.
import { h } from "./dom.js";
import { openDialog } from "./dialog.js";
import { readable } from "./compare.js";
import { ask } from "./save-request.js";

/** Asks the server which parts differ, and whose they are; null when it does not answer. */
export async function differences(address, texts) {
  return post(address, texts, {});
}

async function post(address, { base, mine }, chosen) {
  const answer = await ask(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ base, mine, chosen }) });
  return answer?.ok ? answer : null;
}

/**
 * Asks what is to become of each part. Resolves "later", "theirs", "mine", or the text that was
 * chosen together.
 */
export async function askForEachPart({ address, texts, found, names, explanation, titles, t }) {
  const rows = drawnRows(texts.mine, found, names, titles, t);
  const missing = h("p", { class: "merge-missing", role: "alert", hidden: true }, t("merge.missing"));
  const choose = () => {
    const open = rows.find((row) => row.chosen() === null);
    missing.hidden = !open;
    open?.element.querySelector("input").focus();
    return open ? undefined : "merged";
  };
  const answer = await openDialog({
    title: t("stale.title"),
    wide: true,
    body: [h("p", {}, explanation), h("p", {}, t("merge.explanation")), h("div", { class: "merge" }, rows.map((row) => row.element)), missing],
    actions: [
      { label: t("stale.later"), value: "later" },
      { label: t("stale.take-theirs"), value: "theirs" },
      { label: t("stale.keep-mine"), value: "mine" },
      { label: t("merge.join"), value: choose, primary: true },
    ],
  });
  return answer === "merged" ? post(address, texts, Object.fromEntries(rows.map((row) => [row.id, row.chosen()]))) : answer ?? "later";
}

function drawnRows(mine, found, names, titles, t) {
  const [left, right] = [mine, found.theirs].map((text) => new Map([...readable(text, t), ...shelved(text, titles, t)].map((part) => [part.id, part])));
  return Object.entries(found.parts).map(([id, whose]) => drawnRow({ id, whose, cells: [left.get(id), right.get(id)], names, t }));
}

// What has a place among the fields, but is no words of the text.
function shelved(text, titles, t) {
  const place = text.series ? `${titles(text.series.series)} ${text.series.number || ""}`.trim() : "";
  return [
    { id: "language", name: t("field.language"), words: titles(text.language) },
    { id: "series", name: t("field.series"), words: place },
    { id: "themes", name: t("field.themes"), words: text.themes.map(titles).join(", ") },
  ];
}

function drawnRow({ id, whose, cells, names, t }) {
  const group = `merge-${id}`;
  const radios = ["MINE", "THEIRS"].map((one) => h("input", { type: "radio", name: group, value: one, checked: whose === one }));
  const cell = (part, index) =>
    h(
      "label",
      { class: "merge-cell" },
      h("span", { class: "merge-whose" }, radios[index], ` ${names[index]}`),
      (part?.words || t("compare.absent")).split("\n").map((line) => h("span", { class: `merge-words${part?.words ? "" : " is-absent"}` }, line)),
    );
  const name = (cells[0] ?? cells[1])?.name ?? id;
  const told = h("span", { class: `merge-told${whose === "BOTH" ? " is-open" : ""}` }, t(`merge.${whose.toLowerCase()}`, names[1]));
  const element = h("fieldset", { class: "merge-row" }, h("legend", {}, `${name} `, told), h("div", { class: "merge-cells" }, cells.map(cell)));
  const chosen = () => (radios.some((radio) => radio.checked) ? radios[0].checked : null);
  return { id, element, chosen };
}
