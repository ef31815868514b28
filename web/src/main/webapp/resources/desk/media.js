// Sends pictures to the library one after the other, and shows how far each has come. Without it
// the form is sent as it is, one picture at a time.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form[data-upload]");
  if (!form) {
    return;
  }
  const input = form.querySelector("input[type=file]");
  const list = form.querySelector(".uploads");

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll([...input.files]);
  });
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("upload-over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("upload-over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("upload-over");
    sendAll([...event.dataTransfer.files]);
  });

  async function sendAll(files) {
    const sent = [];
    for (const file of files) {
      sent.push(await send(file));
    }
    input.value = "";
    if (sent.length === 1 && sent[0]) {
      window.location.assign(`/desk/edit-medium?medium=${sent[0].hash}`);
    } else if (sent.some(Boolean)) {
      showAll();
    }
  }

  // What is new stands at the front of the grid; the lines above it stay, with what was refused.
  async function showAll() {
    const page = await fetch("/desk/media", { credentials: "same-origin" });
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("found");
    if (fresh) {
      document.getElementById("found").replaceWith(document.adoptNode(fresh));
    }
  }

  function send(file) {
    const line = document.createElement("li");
    const name = document.createElement("span");
    const bar = document.createElement("progress");
    const state = document.createElement("span");
    name.textContent = file.name;
    bar.max = 1;
    bar.setAttribute("aria-label", file.name);
    state.textContent = list.dataset.sending;
    line.append(name, bar, state);
    list.append(line);
    if (file.size > 20 * 1024 * 1024) {
      return Promise.resolve(refused(line, list.dataset.large));
    }
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append("file", file);
      request.open("POST", form.getAttribute("action"));
      request.setRequestHeader("Accept", "application/json");
      request.setRequestHeader("X-Verbatim", "desk");
      request.responseType = "json";
      request.upload.addEventListener("progress", (event) => {
        bar.value = event.lengthComputable ? event.loaded / event.total : 0;
      });
      request.addEventListener("load", () => resolve(answered(line, request)));
      request.addEventListener("error", () => resolve(refused(line, list.dataset.broken)));
      request.send(body);
    });
  }

  function answered(line, request) {
    const answer = request.response;
    if (request.status !== 200 || !answer?.hash) {
      return refused(line, answer?.refusal ?? list.dataset.broken);
    }
    const link = document.createElement("a");
    link.href = `/desk/edit-medium?medium=${answer.hash}`;
    link.textContent = list.dataset.describe;
    line.replaceChildren(line.firstChild, document.createTextNode(list.dataset.done), link);
    return answer;
  }

  function refused(line, why) {
    const said = document.createElement("span");
    said.className = "upload-refused";
    said.setAttribute("role", "alert");
    said.textContent = why;
    line.replaceChildren(line.firstChild, said);
    return null;
  }
});
