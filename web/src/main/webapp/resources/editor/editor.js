// The editor of one interview: fields and blocks on one page, one state, one save.
import { h, button } from "./dom.js";
import { icon } from "./icons.js";
import { createDesk } from "./desk.js";
import { blocksView, standfirstView } from "./text-views.js";
import { metadataFields } from "./fields.js";
import { formatToolbar } from "./format-toolbar.js";
import { linkCommand } from "./link-dialog.js";
import { addRow, insertMenu } from "./insert-menu.js";
import { belowTheBar } from "./below-the-bar.js";
import { dragBlocks } from "./drag.js";
import { tabOrder } from "./tab-order.js";
import { noticePlace } from "./notices.js";
import { currentBlock } from "./block-commands.js";
import { writeBlocks } from "./convert.js";
import { writeRichText, plainText } from "./rich-text.js";
import { minutesFor, wordsIn, wordsInBlocks } from "./count.js";
import { startSaving } from "./saving.js";
import { showPresence } from "./presence.js";
import { followHash } from "./addresses.js";
import { lockUntilTakenBack } from "./read-only.js";
import { clockIn } from "./clock.js";

const DEFAULTS = { slug: "", begunBy: "", labels: {}, series: [], themes: [], languages: [{ code: "fr", label: "Français" }, { code: "en", label: "English" }], wordsPerMinute: 230, readOnly: false };

/**
 * Puts the editor into `root`. Options, all but the last group required:
 * interview, version, text, endpoint (PUT), api (base of the JSON), media (base of the pictures),
 * labels (the strings of labels.js), login (address of the sign-in page);
 * slug, begunBy, slugFixed, series [{id, title, next}], themes [{id, label}], languages [{code, label}],
 * locale, wordsPerMinute, readOnly, canTakeBack, onTakeBack, onSaved, chooseMedium, chooseExpert.
 *
 * @returns {save, isSaved, text, destroy}; save() resolves with whether all is saved
 */
export function mountEditor(root, given) {
  const options = { ...DEFAULTS, ...given };
  const desk = createDesk(options);
  const { t } = desk;
  const shell = drawShell(root, desk, options);
  const editor = { desk, options, shell, read: () => snapshot(desk, shell.fields), load: (text, slug) => load(desk, shell, text, slug) };

  editor.load(options.text, options.slug);
  const saving = startSaving(editor);
  shell.changed = () => {
    saving.changed();
    shell.countSoon();
  };
  const presence = showPresence(`${options.api}/interviews/${options.interview}/presence`, t, clockIn(options.locale));
  shell.top.append(presence.banner);
  lockUntilTakenBack(editor);
  const unfollow = followHash(root, desk);

  return {
    save: () => saving.finish(),
    isSaved: saving.isSaved,
    text: () => editor.read().text,
    destroy() {
      [saving.stop, presence.stop, unfollow].forEach((stop) => stop());
      desk.view.destroy();
      desk.standfirst.destroy();
      root.replaceChildren();
    },
  };
}

function drawShell(root, desk, options) {
  const { t } = desk;
  const shell = { changed: () => {} };
  const openLink = linkCommand(t);
  const toolbar = formatToolbar(t);
  desk.notices = noticePlace(t);

  shell.count = h("span", { class: "count" });
  shell.state = h("div", { class: "state-place" });
  shell.top = h("div", { class: "top-notices" });
  shell.bar = h("div", { class: "bar" }, toolbar.element, h("div", { class: "bar-side" }, shell.count, shell.state));

  const standfirst = h("div", { class: "standfirst-place" });
  const standfirstField = h("div", { class: "entry entry-standfirst" }, h("span", { id: "standfirst-label", class: "label" }, t("field.standfirst")), standfirst);
  const intro = standfirstView(standfirst, desk, openLink, (tr) => {
    toolbar.refresh();
    tr.docChanged && shell.changed();
  });
  desk.standfirst = intro.view;
  shell.loadStandfirst = intro.load;
  shell.fields = metadataFields(desk, options, standfirstField, () => shell.changed());
  desk.participants = shell.fields.participants;

  const canvas = (shell.canvas = h("fieldset", { id: "blocks", class: "canvas", "aria-label": t("editor.text") }));
  const first = button(icon("plus"), (event) => desk.openInsertMenu(event.currentTarget, 0), { class: "insert insert-first", "aria-label": t("add.first"), title: t("add.first"), "aria-haspopup": "menu" });
  canvas.append(first);
  const blocks = blocksView(canvas, desk, openLink, (tr, before) => {
    showCurrent(desk, before);
    toolbar.refresh();
    const said = tr.getMeta("announce");
    said && desk.say(said.key, said.values, said.undo);
    tr.docChanged && shell.changed();
  });
  desk.view = blocks.view;
  shell.loadBlocks = blocks.load;
  shell.addRow = addRow(desk);
  canvas.append(shell.addRow);
  desk.openInsertMenu = insertMenu(desk, canvas);
  dragBlocks(desk, canvas);
  tabOrder(desk.view, (step) => (step > 0 ? shell.addRow.querySelector("button") : first));
  canvas.addEventListener("mouseover", prepareTools);
  canvas.addEventListener("focusin", prepareTools);
  belowTheBar(root, shell.bar);
  [desk.view, desk.standfirst].forEach((view) => view.dom.addEventListener("focus", () => toolbar.use(view)));
  toolbar.use(desk.view);
  shell.countSoon = counter(desk, shell, options);

  root.classList.add("editor");
  root.replaceChildren(shell.top, shell.bar, shell.fields.element, h("h2", { class: "text-title" }, t("editor.text")), canvas, desk.notices.element);
  return shell;
}

function prepareTools(event) {
  event.target.closest?.(".block")?.blockView?.prepare();
}

// Marks the block that the caret is in; its tools are shown.
function showCurrent(desk, before) {
  const { view } = desk;
  if (before.selection.eq(view.state.selection) && before.doc === view.state.doc) {
    return;
  }
  const block = currentBlock(view.state);
  const dom = block && view.nodeDOM(block.pos);
  if (desk.current !== dom) {
    desk.current?.classList.remove("is-current");
    dom?.classList.add("is-current");
    dom?.blockView.prepare();
    desk.current = dom;
  }
}

function snapshot(desk, fields) {
  const text = fields.read(writeRichText(desk.standfirst.state.doc));
  return { slug: fields.slug(), text: { ...text, blocks: writeBlocks(desk.view.state.doc) } };
}

function load(desk, shell, text, slug) {
  shell.fields.write(text, slug);
  shell.loadStandfirst(text.standfirst);
  shell.loadBlocks(text.blocks);
  desk.setLanguage(text.language);
  desk.participantsChanged();
  shell.countSoon();
}

// Words and minutes, when the typing pauses; pull quotes whose answer went away show it then, too.
function counter(desk, shell, options) {
  let timer = null;
  const count = () => {
    timer = null;
    const words = wordsInBlocks(desk.view.state.doc) + wordsIn(plainText(writeRichText(desk.standfirst.state.doc)));
    const format = new Intl.NumberFormat(options.locale);
    shell.count.textContent = desk.t("count.words", format.format(words), minutesFor(words, options.wordsPerMinute));
    desk.view.dom.querySelectorAll(".block-pull-quote").forEach((dom) => dom.blockView.show());
  };
  return () => (timer ??= setTimeout(count, 250));
}
