package org.verbatim.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The bytes of a picture in one width. */
@Entity
@Table(name = "medium_variant")
public class MediumVariant {

  @EmbeddedId private Key key;

  @Column(nullable = false, updatable = false)
  private int height;

  @Column(nullable = false, updatable = false)
  private byte[] bytes;

  /** For the persistence provider. */
  protected MediumVariant() {}

  /** One variant of the picture with that hash. */
  public MediumVariant(String hash, Picture.Variant variant) {
    this.key = new Key(hash, variant.width());
    this.height = variant.height();
    this.bytes = variant.bytes().clone();
  }

  /** Which picture, in which width. */
  public Key key() {
    return key;
  }

  /** Its height in pixels. */
  public int height() {
    return height;
  }

  /** Its file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Which picture, in which width. */
  @Embeddable
  public record Key(String hash, int width) implements Serializable {}
}
