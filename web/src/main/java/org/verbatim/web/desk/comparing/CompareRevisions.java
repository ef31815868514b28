package org.verbatim.web.desk.comparing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.compare.Comparison;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Revision;
import org.verbatim.interview.RevisionLine;
import org.verbatim.text.InterviewText;
import org.verbatim.web.desk.UuidText;
import org.verbatim.web.desk.interview.Choice;
import org.verbatim.web.desk.interview.InterviewHead;

/**
 * Two texts of an interview beside each other: any of its versions, what readers see, and the text
 * that is being worked on. Which two is in the address.
 */
@Named
@RequestScoped
public class CompareRevisions {

  private static final String WORKING_TEXT = "text";
  private static final int MOST = 300;

  @Inject private InterviewHead head;
  @Inject private Interviews interviews;
  @Inject private ComparisonComposer composer;
  @Inject private HttpServletRequest request;

  private List<RevisionLine> lines = List.of();
  private String before = WORKING_TEXT;
  private String after = WORKING_TEXT;
  private ComparedText compared = ComparedText.NOTHING;

  @PostConstruct
  void load() {
    Interview interview = head.interview();
    lines = interviews.revisions(interview.id(), MOST);
    after = named("after").orElse(WORKING_TEXT);
    before = named("before").orElseGet(this::lastButThis);
    InterviewText old = text(interview, before);
    InterviewText now = text(interview, after);
    compared = composer.compose(Comparison.of(old, now), old, now);
  }

  /** All the texts to choose from. */
  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(WORKING_TEXT, composer.workingText()));
    lines.forEach(line -> choices.add(new Choice(line.id().toString(), composer.words(line))));
    return choices;
  }

  /** The earlier text, as the address calls it. */
  public String getBefore() {
    return before;
  }

  /** The later text, as the address calls it. */
  public String getAfter() {
    return after;
  }

  /** What differs. */
  public ComparedText getCompared() {
    return compared;
  }

  /** The last version that may differ from the later text: there is most to see in it. */
  private String lastButThis() {
    return lines.stream()
        .map(line -> line.id().toString())
        .filter(id -> !id.equals(after))
        .findFirst()
        .orElse(WORKING_TEXT);
  }

  private Optional<String> named(String parameter) {
    String name = request.getParameter(parameter);
    boolean known =
        WORKING_TEXT.equals(name)
            || lines.stream().anyMatch(line -> line.id().toString().equals(name));
    return known ? Optional.of(name) : Optional.empty();
  }

  private InterviewText text(Interview interview, String which) {
    Optional<UUID> revision = UuidText.parse(which);
    return revision
        .flatMap(interviews::revision)
        .map(Revision::text)
        .orElseGet(() -> interview.manuscript().text());
  }
}
