package org.verbatim.transcript.reading;

/** Writes a page of what a word processor kept. */
final class DocumentHtml {

  private final StringBuilder html = new StringBuilder();
  private String open = "";
  private String list = "";

  /** Begins a paragraph, a heading, or an item of a list. */
  void begin(String name, String inList) {
    end();
    if (!list.equals(inList)) {
      html.append(list.isEmpty() ? "" : "</" + list + ">");
      html.append(inList.isEmpty() ? "" : "<" + inList + ">");
      list = inList;
    }
    open = inList.isEmpty() ? name : "li";
    html.append('<').append(open).append('>');
  }

  void end() {
    if (!open.isEmpty()) {
      html.append("</").append(open).append('>');
      open = "";
    }
  }

  void words(String words, boolean bold, boolean italic, String link) {
    Format format = new Format(bold, italic, "", link);
    html.append(format.opening()).append(Escaping.words(words)).append(format.closing());
  }

  void raw(String tag) {
    html.append(tag);
  }

  @Override
  public String toString() {
    begin("p", "");
    end();
    return html.toString();
  }
}
