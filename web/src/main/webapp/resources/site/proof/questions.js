// Counts the questions that have an answer, as they are written.
(() => {
  const form = document.getElementById("reading");
  if (!form) return;
  const answers = [...form.querySelectorAll("textarea[name^='answer-']")];
  const places = [...document.querySelectorAll(".proof-progress")];

  const count = () => {
    const written = answers.filter((one) => one.value.trim() !== "").length;
    const words = (written < 2 ? form.dataset.one : form.dataset.more).replace("#", written);
    places.forEach((one) => {
      if (one.textContent !== words) one.textContent = words;
    });
  };

  form.addEventListener("input", count);
  count();
})();
