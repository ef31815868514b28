package org.verbatim.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.text.FoldedText;
import org.verbatim.text.Letters;
import org.verbatim.text.Slug;

/** A subject that interviews are collected under. */
@Entity
@Table(name = "theme")
public class Theme {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 80;

  @Id private UUID id;

  /** Counts the changes: a form says which count it was read at. */
  @Version private int version;

  @Column(nullable = false, unique = true)
  private String slug;

  @Column(nullable = false)
  private String name;

  /** The name as it is searched. */
  @Column(name = "folded_name", nullable = false)
  private String foldedName;

  /** For the persistence provider. */
  protected Theme() {}

  /** A new theme under an address of its own. */
  public Theme(Slug slug, String name) {
    this.id = UUID.randomUUID();
    this.slug = slug.value();
    rename(name);
  }

  /** Calls it otherwise; its address stays. */
  public final void rename(String newName) {
    String stripped = Letters.asTyped(newName);
    if (Letters.areUnseen(stripped) || stripped.length() > LONGEST_NAME) {
      throw new Refused(ThemeRefusal.THEME_NAME, LONGEST_NAME);
    }
    this.name = stripped;
    this.foldedName = FoldedText.of(stripped).value();
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** How many times it was changed. */
  public int version() {
    return version;
  }

  /** Its address. */
  public Slug slug() {
    return new Slug(slug);
  }

  /** What it is called. */
  public String name() {
    return name;
  }
}
