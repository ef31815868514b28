package org.verbatim.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.expert.FrenchForm;
import org.verbatim.interview.Interview;
import org.verbatim.interview.KeptText;
import org.verbatim.interview.ProofLabel;
import org.verbatim.interview.Revision;
import org.verbatim.text.InterviewText;
import org.verbatim.text.SeriesPlace;

/** A frozen text as readers see it, or saw it. At most one of an interview is online. */
@Entity
@Table(name = "edition")
public class Edition {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID interview;

  @Column(nullable = false, updatable = false)
  private UUID revision;

  /** Counts the editions of the interview, from 1 upwards. */
  @Column(nullable = false, updatable = false)
  private int number;

  @Embedded private KeptText text;

  /** Who conducted the interview (« Propos recueillis par ») where the text names nobody. */
  @Column(nullable = false, updatable = false)
  private String interviewers;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private EditionState state;

  @Column(name = "first_published_at", nullable = false, updatable = false)
  private Instant firstPublishedAt;

  @Column(name = "published_at", nullable = false, updatable = false)
  private Instant publishedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_notice", nullable = false)
  private String withdrawalNotice;

  /** What lists of readers need of the text, so that they need not open it. */
  @Column(nullable = false, updatable = false)
  private String language;

  @Column(nullable = false, updatable = false)
  private String kicker;

  @Column(nullable = false, updatable = false)
  private String title;

  @Column(nullable = false, updatable = false)
  private String standfirst;

  @Column(updatable = false)
  private @Nullable UUID series;

  @Column(name = "series_number", nullable = false, updatable = false)
  private int seriesNumber;

  @Embedded private @Nullable PrintedLabel proof;

  @ElementCollection
  @CollectionTable(name = "edition_expert", joinColumns = @JoinColumn(name = "edition"))
  @OrderColumn(name = "position")
  private List<Presented> experts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "edition_theme", joinColumns = @JoinColumn(name = "edition"))
  @OrderColumn(name = "position")
  @Column(name = "theme", nullable = false)
  private List<UUID> themes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "edition_media", joinColumns = @JoinColumn(name = "edition"))
  @Column(name = "hash", nullable = false)
  private Set<String> media = new HashSet<>();

  /** For the persistence provider. */
  protected Edition() {}

  /**
   * The edition that shows this version of an interview, which has just been published.
   *
   * @param forms how French sentences name its experts on this day
   */
  Edition(Interview interview, Revision revision, Map<UUID, FrenchForm> forms) {
    this.id = UUID.randomUUID();
    this.interview = interview.id();
    this.revision = revision.id();
    this.number = interview.publication().editions();
    this.text = new KeptText(revision.text());
    this.interviewers = interview.beginning().byName();
    this.state = EditionState.ONLINE;
    this.firstPublishedAt = interview.publication().firstPublishedAt().orElseThrow();
    this.publishedAt = interview.publication().publishedAt().orElseThrow();
    this.withdrawalNotice = "";
    this.proof =
        interview
            .proofs()
            .label(revision.text(), interview.card(), forms)
            .map(PrintedLabel::new)
            .orElse(null);
    project(revision.text());
  }

  private void project(InterviewText from) {
    language = from.language();
    kicker = from.kicker();
    title = from.title();
    standfirst = from.standfirst().html();
    series = from.seriesPlace().map(SeriesPlace::series).orElse(null);
    seriesNumber = from.seriesPlace().map(SeriesPlace::number).orElse(0);
    from.participations().stream().map(Presented::of).forEach(experts::add);
    themes.addAll(from.themes());
    media.addAll(from.mediaHashes());
  }

  /** What readers are told of an expert's reading; nothing where nothing is said of it. */
  public Optional<ProofLabel> proof() {
    return Optional.ofNullable(proof).map(PrintedLabel::open);
  }

  /** Makes way for the next edition. */
  void giveWay() {
    state = EditionState.REPLACED;
  }

  /** Is taken away, and leaves a notice. */
  void withdraw(String notice, Instant now) {
    state = EditionState.WITHDRAWN;
    withdrawnAt = now;
    withdrawalNotice = notice;
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** The interview that it shows. */
  public UUID interview() {
    return interview;
  }

  /** Which edition of the interview it is, from 1 upwards. */
  public int number() {
    return number;
  }

  /** What readers see. */
  public InterviewText text() {
    return text.open();
  }

  /** Whether readers see it. */
  public EditionState state() {
    return state;
  }
}
