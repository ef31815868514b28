package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.media.Picture;
import org.verbatim.media.PictureType;

/**
 * A portrait that an expert sent. It is nobody's but theirs and the desk's until it is taken over;
 * what is not taken over is not kept.
 */
@Entity
@Table(name = "proof_portrait")
public class SentPortrait {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID proof;

  @Column(nullable = false, updatable = false)
  private String hash;

  @Column(nullable = false, updatable = false)
  private String type;

  @Column(nullable = false, updatable = false)
  private int width;

  @Column(nullable = false, updatable = false)
  private int height;

  @Column(nullable = false, updatable = false)
  private String credit;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Embedded private Settlement settlement = new Settlement();

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected SentPortrait() {}

  SentPortrait(UUID proof, Picture picture, String credit, Instant at) {
    this.id = UUID.randomUUID();
    this.proof = proof;
    this.hash = picture.hash();
    this.type = picture.type().mime();
    this.width = picture.width();
    this.height = picture.height();
    this.credit = credit;
    this.at = at;
  }

  /** Whether it awaits the desk. */
  public boolean isOpen() {
    return settlement.isOpen();
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** The reading that it was sent with. */
  public UUID proof() {
    return proof;
  }

  /** The SHA-256 of its file. */
  public String hash() {
    return hash;
  }

  /** What its file is encoded as. */
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

  /** Who took it. */
  public String credit() {
    return credit;
  }

  /** When it was sent. */
  public Instant at() {
    return at;
  }

  /** What the desk did with it. */
  public Settlement settlement() {
    return settlement;
  }
}
