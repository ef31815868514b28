// Words in a form that take a while to write outlive a failed submit, a lost session and a reload.
// They go when the server has taken them: then the page comes back without the form.
for (const place of document.querySelectorAll("[data-keep-words]")) {
  const prefix = `verbatim:words:${place.dataset.keepWords}:`;
  const areas = [...place.querySelectorAll("textarea")];
  const keys = areas.map((area) => prefix + area.name);
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix) && !keys.includes(key))
    .forEach((key) => sessionStorage.removeItem(key));
  for (const area of areas) {
    const key = prefix + area.name;
    if (area.value === "") {
      area.value = sessionStorage.getItem(key) ?? "";
    }
    area.addEventListener("input", () => {
      try {
        sessionStorage.setItem(key, area.value);
      } catch {
        // A full or forbidden store must not stop the writing.
      }
    });
  }
}
