package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The file of a portrait that awaits the desk, apart from what is said of it. */
@Entity
@Table(name = "proof_portrait_file")
public class PortraitFile {

  /** The name of its portrait. */
  @Id private UUID portrait;

  @Column(nullable = false, updatable = false)
  private byte[] bytes;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected PortraitFile() {}

  PortraitFile(UUID portrait, byte[] bytes) {
    this.portrait = portrait;
    this.bytes = bytes.clone();
  }

  /** The name of its portrait. */
  public UUID portrait() {
    return portrait;
  }

  /** The file itself. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
