package org.verbatim.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.verbatim.text.Participation;

/** An expert as an edition presents them: the title and organisation of that day. */
@Embeddable
public class Presented {

  @Column(nullable = false)
  private UUID expert;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String organisation;

  @Column(nullable = false)
  private String portrait;

  /** For the persistence provider. */
  protected Presented() {}

  static Presented of(Participation participation) {
    Presented presented = new Presented();
    presented.expert = participation.expert();
    presented.name = participation.name();
    presented.title = participation.title();
    presented.organisation = participation.organisation();
    presented.portrait = participation.portrait().media();
    return presented;
  }

  /** The id of the expert. */
  public UUID expert() {
    return expert;
  }
}
