package org.verbatim.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;
import org.verbatim.text.FoldedText;

/**
 * A picture of the library. It is named by its own bytes, so that it never changes and the same
 * picture is there once. What is said about it here is what an interview starts from; each
 * interview then says its own.
 */
@Entity
@Table(name = "medium")
public class Medium {

  @Id private String hash;

  @Column(nullable = false, updatable = false)
  private String name;

  @Column(nullable = false, updatable = false)
  private String type;

  @Column(nullable = false, updatable = false)
  private int width;

  @Column(nullable = false, updatable = false)
  private int height;

  @Column(nullable = false)
  private String caption;

  @Column(nullable = false)
  private String credit;

  @Column(nullable = false)
  private String alt;

  /** All that is said about it, as it is searched. */
  @Column(nullable = false)
  private String searchable;

  @Column(name = "uploaded_by", nullable = false, updatable = false)
  private UUID uploadedBy;

  @Column(name = "uploaded_at", nullable = false, updatable = false)
  private Instant uploadedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Medium() {}

  /** A picture that somebody brought, under the name that the file had. */
  Medium(Picture picture, String name, Actor actor, Instant now) {
    this.hash = picture.hash();
    this.name = FileName.of(name, picture.type());
    this.type = picture.type().mime();
    this.width = picture.width();
    this.height = picture.height();
    this.uploadedBy = actor.account();
    this.uploadedAt = now;
    describe(MediumDescription.NONE);
  }

  /** Says what it shows in general, whose it is, and what someone who cannot see it should know. */
  public final void describe(MediumDescription description) {
    this.caption = description.caption();
    this.credit = description.credit();
    this.alt = description.alt();
    String all = String.join(" ", this.name, this.caption, this.credit, this.alt);
    this.searchable = FoldedText.of(all).value();
  }

  /** Its permanent name: the hash of its bytes. */
  public String hash() {
    return hash;
  }

  /** A name for its file. */
  public String name() {
    return name;
  }

  /** What it is encoded as: JPEG or PNG. */
  public PictureType type() {
    return PictureType.named(type).orElseThrow();
  }

  /** Its width in pixels. */
  public int width() {
    return width;
  }

  /** Its height in pixels. */
  public int height() {
    return height;
  }

  /** The widths in which it is kept, from the narrowest. */
  public List<Integer> widths() {
    return Widths.of(width);
  }

  /** The narrowest width that has enough pixels for what is asked, or else the widest. */
  public int widthFor(int wanted) {
    return widths().stream().filter(kept -> kept >= wanted).findFirst().orElse(width);
  }

  /** What it shows; may be empty. */
  public String caption() {
    return caption;
  }

  /** Whose it is; may be empty. */
  public String credit() {
    return credit;
  }

  /** What someone who cannot see it should know; may be empty. */
  public String alt() {
    return alt;
  }

  /** All that is said about it. */
  public MediumDescription description() {
    return new MediumDescription(caption, credit, alt);
  }

  /** The account that brought it. */
  public UUID uploadedBy() {
    return uploadedBy;
  }

  /** When it was brought. */
  public Instant uploadedAt() {
    return uploadedAt;
  }
}
