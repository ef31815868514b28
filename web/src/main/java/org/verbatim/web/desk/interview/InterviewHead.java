package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Card;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Publication;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesShelf;
import org.verbatim.text.SeriesPlace;
import org.verbatim.typography.Typography;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.DeskNavigation;
import org.verbatim.web.desk.DeskVoice;

/**
 * The interview that a page is about, named in the address by id= or interview=, and the head that
 * all its pages share. A page calls {@link #require()} first, as a view action.
 */
@Named
@RequestScoped
public class InterviewHead {

  private static final List<String> PAGES =
      List.of(
          "edit-interview?id",
          "review-interview?id",
          "proof?id",
          "publish-interview?id",
          "revisions?interview",
          "compare-revisions?interview",
          "journal?interview");

  @Inject private Interviews interviews;
  @Inject private SeriesShelf shelf;
  @Inject private DeskNavigation navigation;
  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  private @Nullable Interview interview;

  /** Answers "not found" where the address names no interview. */
  public void require() {
    if (!isNamed()) {
      asked.notFound();
    }
  }

  /** Whether the address names one. */
  boolean isNamed() {
    return find().isPresent();
  }

  /**
   * The interview, as it stood when this request first asked for it.
   *
   * @throws Refused where the address names none
   */
  public Interview interview() {
    return find().orElseThrow(() -> new Refused(WorkflowRefusal.INTERVIEW_UNKNOWN));
  }

  private Optional<Interview> find() {
    if (interview == null) {
      interview = named().flatMap(interviews::byId).orElse(null);
    }
    return Optional.ofNullable(interview);
  }

  private Optional<UUID> named() {
    return asked.words("id").isEmpty() ? asked.id("interview") : asked.id("id");
  }

  /** The interview's id, for links and hidden fields. */
  public UUID getId() {
    return interview().id();
  }

  /** Its title, or the words for none. */
  public String getTitle() {
    Card card = interview().card();
    return card.title().isEmpty()
        ? voice.text("desk", "interview.untitled")
        : Typography.of(card.language()).words(card.title());
  }

  /** Where the work stands. */
  public StateWords getStatus() {
    return StateWords.of(interview().status());
  }

  /** What readers see. */
  public StateWords getPublicState() {
    return StateWords.of(publication().state());
  }

  /** Whether a publication is due. */
  public boolean isDue() {
    return publication().isScheduled();
  }

  /** Its place in its series: "Parole d'Expert, n° 6"; empty where it stands alone. */
  public String getPlace() {
    return interview()
        .card()
        .seriesPlace()
        .flatMap(place -> shelf.byId(place.series()).map(series -> told(series, place)))
        .orElse("");
  }

  private String told(Series series, SeriesPlace place) {
    return place.number() == 0
        ? series.title()
        : voice.text("desk", "interview.place", series.title(), place.number());
  }

  /** The names of its experts, joined by commas; may be empty. */
  public String getExperts() {
    return interview().card().experts();
  }

  /** What was asked when it was sent back; empty if it was submitted since. */
  public String getRequested() {
    return interview().discussion().requested();
  }

  /** Whether it was sent back and not submitted again. */
  public boolean isSentBack() {
    return !interview().discussion().requested().isEmpty();
  }

  /** The pages about this interview, and which one this is. */
  public List<Tab> getTabs() {
    return PAGES.stream().map(this::tab).toList();
  }

  private Tab tab(String page) {
    String name = page.substring(0, page.indexOf('?'));
    String path = navigation.getHere().replaceFirst("\\?.*", "");
    boolean here = path.equals("/desk/" + name);
    return new Tab("interview.tab." + name, "/desk/" + page + "=" + getId(), here);
  }

  private Publication publication() {
    return interview().publication();
  }

  /** One entry of the navigation between the pages of an interview. */
  public record Tab(String key, String path, boolean here) {

    /** The value of aria-current. */
    public String current() {
      return here ? "page" : "false";
    }
  }
}
