package org.verbatim.web.desk.transcript;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.verbatim.compare.Side;
import org.verbatim.transcript.SaidAndPrinted.Pages;
import org.verbatim.transcript.SaidAndPrinted.Row;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.interview.InterviewHead;
import org.verbatim.web.desk.interview.Moments;
import org.verbatim.web.reading.Html;

/** What was said beside what is printed, for an interview that was made of a transcript. */
@Named
@RequestScoped
public class SaidAndPrinted {

  @Inject private InterviewHead head;
  @Inject private org.verbatim.transcript.SaidAndPrinted both;
  @Inject private DeskVoice voice;
  @Inject private Moments moments;

  private Optional<Pages> pages = Optional.empty();
  private List<Beside> rows = List.of();

  @PostConstruct
  void load() {
    pages = both.of(head.interview().id());
    rows = pages.map(Pages::rows).orElse(List.of()).stream().map(Beside::of).toList();
  }

  /** One answer, as it was said and as it is printed. */
  public record Beside(String timeCode, Html said, Html printed) {
    private static Beside of(Row row) {
      return new Beside(
          row.timeCode(), Html.of(row.words(), Side.BEFORE), Html.of(row.words(), Side.AFTER));
    }
  }

  /** Whether there is a transcript. */
  public boolean isThere() {
    return pages.isPresent();
  }

  /** Whether there is none. */
  public boolean isMissing() {
    return pages.isEmpty();
  }

  /** The answers, in the order in which they were said. */
  public List<Beside> getRows() {
    return rows;
  }

  /** Where the original is to be had. */
  public String getOriginal() {
    return "/desk/transcript-original?id=" + head.interview().id();
  }

  /** What the original is, when it was read in and by whom. */
  public String getOrigin() {
    return pages
        .map(Pages::transcript)
        .map(
            one ->
                voice.text(
                    "transcript",
                    "said-and-printed.origin",
                    one.name().isEmpty()
                        ? voice.text("transcript", "import-transcript.pasted")
                        : one.name(),
                    moments.at(one.readAt()).words(),
                    one.readBy()))
        .orElse("");
  }
}
