// Counts the questions that have an answer, as they are written.
(() => {
  const form = document.getElementById("reading");
  if (!form) return;
  const answers = [...form.querySelectorAll("textarea[name^='answer-']")];
  const places = [...document.querySelectorAll(".proof-progress")];

  const count = () => {
    const written = answers.filter((one) => one.value.trim() !== "").length;
    const kind = written === 0 ? "none" : written === 1 ? "one" : "more";
    const words = form.dataset[kind].replace("#", written);
    places.forEach((one) => {
      if (one.textContent !== words) one.textContent = words;
    });
  };

  form.addEventListener("input", count);
  count();
})();
