package org.verbatim.web.site;

/**
 * What machines are told of a page.
 *
 * @param title the whole title, with the name of the site
 * @param name the title alone
 * @param description one or two sentences, or empty
 * @param canonical the one absolute address of this page, or empty where it must not be kept
 * @param image the absolute address of a picture, or empty
 * @param type "article" or "website"
 * @param language the language of the text
 * @param data what it is about, as JSON-LD, or empty
 */
public record Head(
    String title,
    String name,
    String description,
    String canonical,
    String image,
    String type,
    String language,
    StructuredData data) {

  /** Whether there is a description. */
  public boolean described() {
    return !description.isEmpty();
  }

  /** The language, as Open Graph writes it. */
  public String locale() {
    return language.equals("en") ? "en_GB" : "fr_FR";
  }

  /** Whether search engines may keep it. */
  public boolean kept() {
    return !canonical.isEmpty();
  }

  /** Whether search engines must not keep it. */
  public boolean passing() {
    return canonical.isEmpty();
  }

  /** Whether there is a picture. */
  public boolean pictured() {
    return !image.isEmpty();
  }
}
