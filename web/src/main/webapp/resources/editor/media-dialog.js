// Chooses a picture from the library, or brings a new one there.
import { h, button, labelled } from "./dom.js";
import { openDialog } from "./dialog.js";
import { ask } from "./save-request.js";
import { searchList } from "./search-list.js";

/** Resolves with the medium {hash, caption, credit, alt}, or null. */
export function chooseMedium({ api, mediaAddress, t }) {
  return openDialog({
    title: t("media.title"),
    wide: true,
    closeLabel: t("dialog.cancel"),
    body: (close) => [
      searchList({
        address: `${api}/media`,
        label: t("media.search"),
        t,
        className: "media-results",
        choose: close,
        draw: (medium) => [
          h("img", { src: mediaAddress(medium.hash, 320), alt: medium.alt ?? "", loading: "lazy" }),
          h("span", {}, medium.name || medium.caption || medium.alt || t("media.unnamed")),
        ],
      }),
      uploadForm({ api, t, close }),
    ],
  });
}

function uploadForm({ api, t, close }) {
  const file = h("input", { type: "file", name: "file", accept: "image/jpeg,image/png,image/webp,image/gif" });
  const words = ["alt", "credit", "caption"].map((name) => h("input", { type: "text", name, autocomplete: "off" }));
  const state = h("p", { class: "entry-wrong", role: "alert" });
  const send = button(t("media.upload"), upload, { class: "primary" });
  const fields = words.map((input) => labelled(`upload-${input.name}`, t(`part.${input.name}`), input));

  async function upload() {
    if (file.files.length === 0) {
      state.textContent = t("media.no-file");
      return;
    }
    send.disabled = true;
    state.textContent = t("media.uploading");
    const body = new FormData();
    body.append("file", file.files[0]);
    words.forEach((input) => body.append(input.name, input.value));
    const answer = await ask(`${api}/media`, { method: "POST", body });
    send.disabled = false;
    state.textContent = answer?.ok ? "" : (answer?.refusal ?? t("search.failed"));
    if (answer?.ok) {
      close({ ...Object.fromEntries(words.map((input) => [input.name, input.value])), ...answer });
    }
  }

  return h("fieldset", { class: "upload" }, h("legend", {}, t("media.new")), labelled("upload-file", t("media.file"), file), fields, state, send);
}
