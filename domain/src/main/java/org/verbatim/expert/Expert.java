package org.verbatim.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.verbatim.text.FoldedText;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

/**
 * A person who is interviewed. Their title and organisation are not here: those belong to the day
 * of each interview.
 */
@Entity
@Table(name = "expert")
public class Expert {

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

  @Column(nullable = false)
  private String biography;

  @Column(name = "portrait_media", nullable = false)
  private String portraitMedia;

  @Column(name = "portrait_credit", nullable = false)
  private String portraitCredit;

  @Column(name = "portrait_alt", nullable = false)
  private String portraitAlt;

  @Enumerated(EnumType.STRING)
  @Column(name = "french_form", nullable = false)
  private FrenchForm frenchForm;

  /** For the persistence provider. */
  protected Expert() {}

  /** A new expert under an address of their own. */
  public Expert(Slug slug, ExpertProfile profile) {
    this.id = UUID.randomUUID();
    this.slug = slug.value();
    describe(profile);
  }

  /** Describes the person anew; interviews that are there already keep what they say. */
  public final void describe(ExpertProfile profile) {
    this.name = profile.name();
    this.foldedName = FoldedText.of(profile.name()).value();
    this.biography = profile.biography().html();
    this.portraitMedia = profile.portrait().media();
    this.portraitCredit = profile.portrait().credit();
    this.portraitAlt = profile.portrait().alt();
    this.frenchForm = profile.form();
  }

  /** How the person is described. */
  public ExpertProfile profile() {
    return new ExpertProfile(
        name,
        new RichText(biography),
        new Portrait(portraitMedia, portraitCredit, portraitAlt),
        frenchForm);
  }

  /** Their permanent name. */
  public UUID id() {
    return id;
  }

  /** How many times the profile was changed. */
  public int version() {
    return version;
  }

  /** Their address. */
  public Slug slug() {
    return new Slug(slug);
  }

  /** What they are called. */
  public String name() {
    return name;
  }
}
