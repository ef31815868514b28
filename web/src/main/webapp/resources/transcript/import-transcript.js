// The page on which a transcript comes in: pasted, or as a file; or on which its proposal is put right.
import { speaker } from "../editor/dom.js";
import { asked } from "./asking.js";
import { mountProposal } from "./proposal.js";

const MOST_BYTES = 10 * 1024 * 1024;
const KEPT = "verbatim-pasted-transcript";
const UNWANTED = "script,style,link,meta,img,picture,video,audio,iframe,object,embed,svg,form,input,button,base,template";

const taking = document.querySelector("[data-take]");
const proposal = document.querySelector("[data-proposal]");
if (taking) {
  take(speaker(JSON.parse(taking.dataset.labels)));
}
if (proposal) {
  mountProposal(proposal, speaker(JSON.parse(proposal.dataset.labels)));
}

function take(t) {
  const area = document.getElementById("paste");
  const file = document.getElementById("file");
  const told = document.getElementById("told");
  // What came from the clipboard is kept as it came, as long as nobody types into it.
  let original = null;

  restore();
  area.addEventListener("paste", paste);
  area.addEventListener("input", keep);
  document.getElementById("read").addEventListener("click", sendPaste);
  document.getElementById("upload").addEventListener("click", sendFile);

  function paste(event) {
    const html = event.clipboardData.getData("text/html");
    if (html === "") {
      return;
    }
    event.preventDefault();
    const empty = area.textContent.trim() === "";
    const page = new DOMParser().parseFromString(html, "text/html");
    page.querySelectorAll(UNWANTED).forEach((element) => element.remove());
    page.body.querySelectorAll("*").forEach(bare);
    const range = getSelection().rangeCount > 0 ? getSelection().getRangeAt(0) : null;
    const pasted = document.createDocumentFragment();
    pasted.append(...page.body.childNodes);
    if (!empty && range && area.contains(range.commonAncestorContainer)) {
      range.deleteContents();
      range.insertNode(pasted);
    } else {
      area.append(pasted);
    }
    original = empty ? html : null;
    store();
  }

  // What runs or fetches has no place in a page of ours; what says bold or italic stays.
  function bare(element) {
    for (const { name } of [...element.attributes]) {
      if (!["style", "href", "class", "id"].includes(name)) {
        element.removeAttribute(name);
      }
    }
    const { fontWeight, fontStyle } = element.style;
    element.removeAttribute("style");
    element.removeAttribute("id");
    Object.assign(element.style, { fontWeight, fontStyle });
  }

  function keep() {
    original = null;
    store();
  }

  function store() {
    try {
      localStorage.setItem(KEPT, area.innerHTML);
    } catch {
      // The device is full; the text is still on the page.
    }
  }

  function restore() {
    const kept = localStorage.getItem(KEPT) ?? "";
    const page = new DOMParser().parseFromString(kept, "text/html");
    page.querySelectorAll(UNWANTED).forEach((element) => element.remove());
    area.append(...page.body.childNodes);
  }

  function sendPaste() {
    if (area.textContent.trim() === "") {
      say(t("take.nothing"));
      area.focus();
      return;
    }
    const html = original ?? area.innerHTML;
    send("/desk/api/transcripts?from=pasted", html, () => localStorage.removeItem(KEPT));
  }

  function sendFile() {
    const [chosen] = file.files;
    if (!chosen) {
      say(t("take.no-file"));
      file.focus();
    } else if (chosen.size > MOST_BYTES) {
      say(t("take.large"));
    } else {
      send(`/desk/api/transcripts?name=${encodeURIComponent(chosen.name)}`, chosen, () => {});
    }
  }

  async function send(address, body, done) {
    say(t("take.reading"));
    const headers = { "Content-Type": "application/octet-stream" };
    const came = await asked(address, { method: "POST", headers, body }, t);
    if (came.ok) {
      done();
      location.assign(`/desk/import-transcript?proposal=${came.answer.id}`);
    } else {
      say(came.told);
    }
  }

  function say(words) {
    told.replaceChildren(words);
  }
}
