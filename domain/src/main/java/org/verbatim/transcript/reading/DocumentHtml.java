package org.verbatim.transcript.reading;

/** Writes a page of what a word processor kept. */
final class DocumentHtml {

  private final StringBuilder html = new StringBuilder();
  private String open = "";
  private String list = "";
  private final StringBuilder besides = new StringBuilder();
  private int tables;

  /** Begins a paragraph, a heading, or an item of a list. */
  void begin(String name, String inList) {
    end();
    if (!list.equals(inList)) {
      html.append(list.isEmpty() ? "" : "</" + list + ">");
      html.append(inList.isEmpty() ? "" : "<" + inList + ">");
      list = inList;
    }
    if (inList.isEmpty() && tables == 0) {
      setBesides();
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
    tables += "<table>".equals(tag) ? 1 : "</table>".equals(tag) ? -1 : 0;
  }

  /** What belongs to these words and is none of them: it stands behind their paragraph or list. */
  void beside(CharSequence page) {
    besides.append(page);
  }

  private void setBesides() {
    if (besides.length() > 0) {
      html.append("<aside>").append(besides).append("</aside>");
      besides.setLength(0);
    }
  }

  @Override
  public String toString() {
    begin("p", "");
    end();
    setBesides();
    return html.toString();
  }
}
