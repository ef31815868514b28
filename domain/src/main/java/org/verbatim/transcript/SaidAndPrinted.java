package org.verbatim.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.compare.Redline;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.text.Answer;
import org.verbatim.text.RichText;
import org.verbatim.transcript.proposal.Tie;

/** What was said beside what is printed, answer by answer. */
@ApplicationScoped
@Transactional
public class SaidAndPrinted {

  private Transcripts transcripts;
  private Interviews interviews;

  /** For the container's proxy. */
  protected SaidAndPrinted() {}

  /** Compares these transcripts with these interviews. */
  @Inject
  public SaidAndPrinted(Transcripts transcripts, Interviews interviews) {
    this.transcripts = transcripts;
    this.interviews = interviews;
  }

  /**
   * One answer.
   *
   * @param words what was said and what is printed, in one; a side is empty where there is nothing
   */
  public record Row(String timeCode, Redline words) {
    /** Whether something else is printed than was said. */
    public boolean differs() {
      return !words.isEmpty();
    }
  }

  /** An interview beside its transcript. */
  public record Pages(Interview interview, Transcript transcript, List<Row> rows) {}

  /** The two, where the interview was made of a transcript. */
  public Optional<Pages> of(UUID id) {
    Interview interview = interviews.require(id);
    return transcripts
        .of(id)
        .map(transcript -> new Pages(interview, transcript, rows(interview, transcript)));
  }

  /** As it was said; what was written since stands at the end. */
  private static List<Row> rows(Interview interview, Transcript transcript) {
    Map<String, Answer> printed =
        interview
            .manuscript()
            .text()
            .answers()
            .collect(Collectors.toMap(answer -> answer.id().value(), Function.identity()));
    List<Row> rows = new ArrayList<>();
    for (Tie tie : transcript.ties()) {
      Answer answer = printed.remove(tie.answer());
      rows.add(row(tie.timeCode(), tie.said(), answer == null ? RichText.EMPTY : answer.text()));
    }
    interview
        .manuscript()
        .text()
        .answers()
        .filter(answer -> printed.containsKey(answer.id().value()) && !answer.text().isBlank())
        .forEach(answer -> rows.add(row("", RichText.EMPTY, answer.text())));
    return rows;
  }

  private static Row row(String timeCode, RichText said, RichText printed) {
    return new Row(timeCode, Redline.of(said, printed));
  }
}
