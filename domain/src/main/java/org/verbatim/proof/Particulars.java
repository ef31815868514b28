package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What an expert says of themselves, and to the editor; empty where nothing is to be changed. */
@Embeddable
public class Particulars {

  /** Which of them. */
  enum Stage {
    DRAFT,
    SENT
  }

  @Column(nullable = false)
  private String name = "";

  @Column(nullable = false)
  private String title = "";

  @Column(nullable = false)
  private String organisation = "";

  @Column(nullable = false)
  private String biography = "";

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Consent consent = Consent.UNSAID;

  @Column(nullable = false)
  private String remark = "";

  /** Nothing was said. */
  public Particulars() {}

  /** What was said. */
  public Particulars(Words words) {
    this.name = words.name();
    this.title = words.title();
    this.organisation = words.organisation();
    this.biography = words.biography();
    this.consent = words.consent();
    this.remark = words.remark();
  }

  /**
   * What the expert typed, within bounds.
   *
   * @param biography plain words, a line a paragraph
   * @param remark to the editor
   */
  public record Words(
      String name,
      String title,
      String organisation,
      String biography,
      Consent consent,
      String remark) {

    /** Takes them as they were typed. */
    public Words {
      name = Typed.line(name);
      title = Typed.line(title);
      organisation = Typed.line(organisation);
      biography = Typed.words(biography);
      remark = Typed.words(remark);
    }
  }

  /** What was said. */
  public Words words() {
    return new Words(name, title, organisation, biography, consent, remark);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Particulars that && words().equals(that.words());
  }

  @Override
  public int hashCode() {
    return words().hashCode();
  }
}
