package org.verbatim.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

/** Interviews that belong together: "Parole d'Expert", "3 questions à…". */
@Entity
@Table(name = "series")
public class Series {

  @Id private UUID id;

  /** Counts the changes: a form says which count it was read at. */
  @Version private int version;

  @Column(nullable = false, unique = true)
  private String slug;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SeriesFormat format;

  @Column(nullable = false)
  private boolean numbered;

  @Column(nullable = false)
  private String language;

  @Column(name = "required_approvals", nullable = false)
  private int requiredApprovals;

  @Column(name = "stopped_by_threads", nullable = false)
  private boolean stoppedByThreads;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "series_question", joinColumns = @JoinColumn(name = "series"))
  @OrderColumn(name = "position")
  @Column(name = "question", nullable = false)
  private List<String> questions = new ArrayList<>();

  @Embedded private SeriesRights rights = SeriesRights.byRole();

  @Embedded private ProofPolicy proofing = new ProofPolicy();

  /** For the persistence provider. */
  protected Series() {}

  /** A new series under an address of its own. */
  public Series(Slug slug, SeriesSettings settings) {
    this.id = UUID.randomUUID();
    this.slug = slug.value();
    settle(settings);
  }

  /** Gives it other settings; interviews that are there already keep their numbers. */
  public final void settle(SeriesSettings settings) {
    this.title = settings.title();
    this.description = settings.description().html();
    this.format = settings.format();
    this.numbered = settings.numbered();
    this.language = settings.language();
    this.requiredApprovals = settings.requiredApprovals();
    this.stoppedByThreads = settings.openThreadsStopPublication();
    this.questions = new ArrayList<>(settings.questions());
  }

  /** Lets roles decide who may do what in it, or these people. */
  public void entrust(SeriesRights newRights) {
    this.rights = newRights;
  }

  /** Has its experts read in another way from now on. */
  public void proofread(ProofPolicy policy) {
    this.proofing = policy;
  }

  /** How its experts read. */
  public ProofPolicy.Terms proofing() {
    return proofing.terms();
  }

  /** Who may do what in it. */
  public SeriesRights rights() {
    return rights;
  }

  /** Whether roles do not decide who may do what in it. */
  public boolean isRestricted() {
    return rights.isRestricted();
  }

  /** What was settled for it. */
  public SeriesSettings settings() {
    return new SeriesSettings(
        title,
        new RichText(description),
        format,
        numbered,
        language,
        List.copyOf(questions),
        stoppedByThreads,
        requiredApprovals);
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

  /** Its title. */
  public String title() {
    return title;
  }

  /** What it is made like. */
  public SeriesFormat format() {
    return format;
  }

  /** Whether its interviews carry a number. */
  public boolean isNumbered() {
    return numbered;
  }

  /** How many people must find an interview good before it is published. */
  public int requiredApprovals() {
    return requiredApprovals;
  }

  /** Whether nothing of it is published while threads are open. */
  public boolean isStoppedByThreads() {
    return stoppedByThreads;
  }
}
