// Joins the editor to the server and to the copy on this device: what is saved, restored, compared.
import { Saver } from "./save.js";
import { sendText } from "./save-request.js";
import { LocalCopy } from "./local-copy.js";
import { saveBar } from "./save-bar.js";
import { asideNotice, askWhichText } from "./compare.js";
import { askForEachPart, differences } from "./merge.js";
import { clockIn } from "./clock.js";
import { canonical } from "./canonical.js";

/** Starts saving; gives {changed, finish, isSaved, stop}. */
export function startSaving(editor) {
  const { desk, options, shell } = editor;
  const { t } = desk;
  const formatTime = clockIn(options.locale);
  const local = new LocalCopy(options.interview, editor.read, () => saver.version);
  const aside = asideNotice(local, t);
  const bar = saveBar({ t, formatTime, loginAddress: options.login, retry: () => saver.flush(), isLocalFull: () => local.full });
  const saver = new Saver({
    version: options.version,
    base: options.text,
    read: editor.read,
    local,
    sameText: (mine, theirs) => canonical(mine) === canonical(theirs),
    send: (version, snapshot) => sendText(options.endpoint, version, snapshot),
    show,
    resolve,
  });
  shell.state.append(bar.element);
  shell.top.append(aside.notice);
  bar.show({ name: "saved" });
  const stop = listen(saver, local);
  offerLocalCopy();

  function show(state) {
    bar.show(state);
    if (state.result) {
      shell.fields.takeSlug(state.result.slug);
      editor.desk.takeDoubts(state.result.doubts);
      options.onSaved?.(state.result);
    }
  }

  async function resolve(theirs) {
    const choice = await asked(theirs);
    if (choice === "theirs") {
      setAside(editor.read());
      editor.load(theirs.text, theirs.slug ?? editor.read().slug);
      saver.reset(theirs);
    }
    if (choice?.text) {
      editor.load(choice.text, editor.read().slug);
      return "merged";
    }
    return choice;
  }

  async function asked(theirs) {
    const address = options.endpoint.replace(/manuscript$/, "merge");
    const texts = { base: saver.base, mine: editor.read().text };
    const names = [t("stale.mine"), t("stale.theirs", theirs.savedBy ?? "")];
    const explanation = t("stale.explanation", theirs.savedBy ?? "", formatTime(theirs.savedAt));
    const found = await differences(address, texts);
    if (found) {
      await shell.fields.themeNames.meet([...texts.mine.themes, ...theirs.text.themes]);
      return askForEachPart({ address, texts, found, names, explanation, titles, t });
    }
    const choices = { later: t("stale.later"), theirs: t("stale.take-theirs"), mine: t("stale.keep-mine") };
    return askWhichText({ title: t("stale.title"), explanation, mine: texts.mine, theirs: theirs.text, names, choices, t });
  }

  // What people call a series, a theme or a language.
  function titles(id) {
    const named = [...options.series, ...options.languages].find((each) => (each.id ?? each.code) === id);
    return named?.title ?? named?.label ?? shell.fields.themeNames.of(id) ?? id;
  }

  // On load: what this device has and the server has not.
  async function offerLocalCopy() {
    const kept = local.load();
    const current = editor.read();
    if (!kept || (canonical(kept.text) === canonical(current.text) && kept.slug === current.slug)) {
      local.drop();
      return;
    }
    if (options.readOnly) {
      setAside({ slug: kept.slug, text: kept.text });
      return;
    }
    const choice = await askWhichText({
      title: t("restore.title"),
      explanation: t("restore.explanation", formatTime(kept.at)),
      mine: kept.text,
      theirs: current.text,
      names: [t("restore.device"), t("restore.server")],
      choices: { theirs: t("restore.server-choice"), mine: t("restore.device-choice") },
      t,
    });
    if (choice === "mine") {
      editor.load(kept.text, kept.slug);
      saver.changed();
    } else {
      setAside({ slug: kept.slug, text: kept.text });
    }
  }

  function setAside(snapshot) {
    local.setAside(snapshot);
    aside.refresh();
  }

  return { changed: () => saver.changed(), finish: () => saver.finish(), isSaved: () => !saver.unsaved, stop };
}

// The page goes away, comes back, or the network does.
function listen(saver, local) {
  const keep = () => saver.unsaved && local.keepNow();
  const listeners = [
    [window, "pagehide", keep],
    [window, "online", () => saver.retryNow()],
    // The window's own focus: that of a field inside must not take the sign-in link away under a press.
    [window, "focus", (event) => event.target === window && saver.retryNow()],
    [window, "beforeunload", (event) => saver.unsaved && event.preventDefault()],
    [document, "visibilitychange", () => document.visibilityState === "hidden" && leave()],
    [document, "keydown", (event) => (event.ctrlKey || event.metaKey) && event.key === "s" && saveNow(event)],
    [document, "click", (event) => saveBefore(event, saver)],
  ];
  function leave() {
    keep();
    saver.flushQuietly();
  }
  function saveNow(event) {
    event.preventDefault();
    saver.flush();
  }
  listeners.forEach(([target, name, listener]) => target.addEventListener(name, listener, true));
  return () => listeners.forEach(([target, name, listener]) => target.removeEventListener(name, listener, true));
}

// Buttons of the page that act on the saved text (submit, preview) wait until it is saved.
async function saveBefore(event, saver) {
  const control = event.target.closest?.("[data-after-save]");
  if (!control || !saver.unsaved) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (await saver.finish()) {
    control.click();
  }
}
