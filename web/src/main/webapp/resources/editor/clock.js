// Times as the reader of the page writes them: « 14 h 32 » in French, « 14:32 » in English.

/** A function that writes the time of day of an instant. */
export function clockIn(locale = document.documentElement.lang || "fr") {
  const parts = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false });
  return (instant) => {
    const time = parts.format(instant ? new Date(instant) : new Date());
    return locale.startsWith("fr") ? time.replace(":", "\u00a0h\u00a0") : time;
  };
}
