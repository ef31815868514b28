// An expert's page: what is typed is kept on this device at once, and on the server as soon as it
// can be reached. Nothing is passed on before the form is sent.
(() => {
  const form = document.getElementById("reading");
  if (!form) return;
  const room = form.dataset.room;
  const saving = document.getElementById("saving");
  const key = (name) => `${room}#${name}`;
  const waiting = new Map();
  const refused = new Set();
  let retry = 0;

  const say = (words) => {
    if (saving.textContent !== words) saving.textContent = words;
  };

  const fieldsOf = (part) =>
    [...part.querySelectorAll("input, textarea")].filter((one) => one.name && one.type !== "file");

  const read = (part) => {
    const typed = new URLSearchParams();
    fieldsOf(part).forEach((one) => {
      if (one.type !== "radio" || one.checked) typed.append(one.name, one.value);
    });
    return typed;
  };

  // The newest wording of a part waits here until the server has it.
  const keep = (part) => {
    const name = part.dataset.answer || "self";
    const typed = read(part).toString();
    waiting.set(name, typed);
    refused.delete(name);
    try {
      localStorage.setItem(key(name), typed);
    } catch {
      // A full or closed store: the server still gets it.
    }
    say(form.dataset.saving);
    clearTimeout(retry);
    retry = setTimeout(send, 600);
  };

  const send = async () => {
    let trouble = "";
    clearTimeout(retry);
    for (const [name, typed] of [...waiting]) {
      try {
        const answer = await fetch(`${room}/typed`, {
          method: "POST",
          headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
          body: typed,
        });
        if (answer.status === 401) {
          say(form.dataset.gone);
          return false;
        }
        if (answer.status === 409) {
          // What is refused stays on the page and on this device, for its writer to change.
          trouble = await answer.text();
          refused.add(name);
          waiting.delete(name);
          continue;
        }
        if (!answer.ok) throw new Error(String(answer.status));
        if (waiting.get(name) === typed) {
          waiting.delete(name);
          localStorage.removeItem(key(name));
        }
      } catch {
        say(form.dataset.kept);
        retry = setTimeout(send, 3000);
        return false;
      }
    }
    if (waiting.size === 0) say(trouble || form.dataset.saved);
    return waiting.size === 0 && trouble === "";
  };

  const chosen = (part) => part.querySelector("input[type=radio]:checked")?.value || "";

  const draw = (part) => {
    const choice = chosen(part);
    part.classList.toggle("still", choice !== "CORRECT" && choice !== "CONTEST");
    part.classList.toggle("contesting", choice === "CONTEST");
  };

  // The correction is typed in the answer itself, formats included; the field behind it is sent.
  const prepareTyping = (part) => {
    const box = part.querySelector(".proof-typing");
    if (!box) return null;
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = box.dataset.typed;
    field.value = box.innerHTML;
    part.append(field);
    box.contentEditable = "true";
    box.setAttribute("role", "textbox");
    box.setAttribute("aria-multiline", "true");
    box.setAttribute("aria-labelledby", `label-${part.dataset.answer}`);
    box.addEventListener("input", () => {
      field.value = box.innerHTML;
      keep(part);
    });
    box.addEventListener("paste", (event) => {
      event.preventDefault();
      const words = event.clipboardData.getData("text/plain");
      document.execCommand("insertText", false, words);
    });
    return { box, field };
  };

  // What an earlier visit could not bring to the server.
  const recover = (part, typing) => {
    const stored = localStorage.getItem(key(part.dataset.answer || "self"));
    if (!stored) return;
    const typed = new URLSearchParams(stored);
    fieldsOf(part).forEach((one) => {
      if (one.name.startsWith("seen-")) return;
      const value = typed.get(one.name);
      if (one.type === "radio") one.checked = one.value === value;
      else if (value !== null) one.value = value;
    });
    if (typing) typing.box.replaceChildren(...clean(typing.field.value));
    keep(part);
  };

  // Nothing that was kept on the device can bring markup of its own.
  const clean = (html) => {
    const allowed = new Set(["P", "BR", "EM", "STRONG", "I", "B", "UL", "OL", "LI", "H3", "H4", "A", "SUP", "SUB"]);
    const inert = new DOMParser().parseFromString(html, "text/html");
    [...inert.body.querySelectorAll("*")].forEach((one) => {
      if (!allowed.has(one.tagName)) one.replaceWith(...one.childNodes);
      else [...one.attributes].forEach((it) => it.name !== "href" && one.removeAttribute(it.name));
    });
    return [...inert.body.childNodes];
  };

  const parts = [...form.querySelectorAll("[data-answer], #self")];
  parts.forEach((part) => {
    const typing = prepareTyping(part);
    try {
      recover(part, typing);
    } catch {
      // Without a store there is nothing to bring back.
    }
    if (part.dataset.answer) draw(part);
    part.addEventListener("input", (event) => {
      if (event.target.classList.contains("proof-typing")) return;
      if (part.dataset.answer) draw(part);
      keep(part);
    });
  });

  // What became of what was sent is not folded away.
  const self = document.getElementById("self");
  if (self && (location.hash === "#self" || self.querySelector(".proof-standing"))) self.open = true;

  window.addEventListener("online", send);

  // A photograph goes by itself: what is typed stays, and one that did not arrive is tried again.
  const bring = document.getElementById("bring");
  const file = document.getElementById("file");
  const progress = document.getElementById("bringing");
  const told = document.getElementById("brought");
  let bringing = false;

  const ended = (words) => {
    bringing = false;
    progress.hidden = true;
    told.textContent = words;
  };

  const carry = () =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("POST", bring.formAction);
      request.setRequestHeader("Accept", "text/plain");
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
      });
      request.addEventListener("load", () => resolve(request));
      ["error", "abort", "timeout"].forEach((one) => request.addEventListener(one, () => resolve(null)));
      const sent = new FormData();
      sent.append("file", file.files[0]);
      sent.append("credit", document.getElementById("credit").value);
      request.send(sent);
    });

  const bringIt = async () => {
    if (bringing) return false;
    if (file.files.length === 0) {
      told.textContent = bring.dataset.choose;
      return false;
    }
    bringing = true;
    progress.value = 0;
    progress.hidden = false;
    told.textContent = bring.dataset.sending;
    const answer = await carry();
    if (answer?.status === 204) {
      ended("");
      file.value = "";
      return true;
    }
    const refused = answer?.status === 409 && answer.responseText;
    ended(refused || (answer?.status === 401 ? form.dataset.gone : bring.dataset.failed));
    return false;
  };

  bring?.addEventListener("click", async (event) => {
    event.preventDefault();
    if ((await bringIt()) && (await send())) location.assign(`${room}?portrait#self`);
  });

  // The form goes only when the server can be reached: what is typed would be lost with the page.
  form.addEventListener("submit", async (event) => {
    if (form.dataset.going) return;
    event.preventDefault();
    const button = event.submitter;
    if (file?.files.length > 0 && !(await bringIt())) {
      told.scrollIntoView({ block: "center" });
      return;
    }
    waiting.size === 0 && parts.slice(0, 1).forEach((part) => waiting.set("reach", read(part).toString()));
    if (!(await send())) return;
    parts
      .map((part) => part.dataset.answer || "self")
      .filter((name) => !refused.has(name))
      .forEach((name) => localStorage.removeItem(key(name)));
    form.dataset.going = "yes";
    form.requestSubmit(button);
  });
})();
