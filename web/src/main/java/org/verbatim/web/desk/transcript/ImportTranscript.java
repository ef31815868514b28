package org.verbatim.web.desk.transcript;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.series.Right;
import org.verbatim.series.SeriesShelf;
import org.verbatim.transcript.Transcript;
import org.verbatim.transcript.TranscriptDesk;
import org.verbatim.web.api.Json;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.UuidText;
import org.verbatim.web.desk.interview.Moments;

/** Where a transcript is pasted or sent, and where what is proposed for it is put right. */
@Named
@RequestScoped
public class ImportTranscript {

  @Inject private TranscriptDesk desk;
  @Inject private SeriesShelf shelf;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Moments moments;
  @Inject private HttpServletRequest request;

  private Optional<UUID> proposal = Optional.empty();
  private List<Row> rows = List.of();
  private Optional<Transcript> shown = Optional.empty();

  /** A proposal that waits. */
  public record Row(String path, String name, String readAt) {}

  @PostConstruct
  void load() {
    proposal = Optional.ofNullable(request.getParameter("proposal")).flatMap(UuidText::parse);
    shown = proposal.flatMap(id -> desk.find(id, actor.get()));
    if (proposal.isEmpty()) {
      rows =
          desk.open(actor.get()).stream()
              .map(
                  one ->
                      new Row(
                          "/desk/import-transcript?proposal=" + one.id(),
                          one.name().isEmpty()
                              ? voice.text("transcript", "import-transcript.pasted")
                              : one.name(),
                          moments.at(one.readAt()).words()))
              .toList();
    }
  }

  /** Whether a proposal is shown; else the page takes a transcript. */
  public boolean isProposing() {
    return proposal.isPresent();
  }

  /** Whether the page takes a transcript. */
  public boolean isTaking() {
    return proposal.isEmpty();
  }

  /** The id of the proposal; empty for none. */
  public String getProposal() {
    return proposal.map(UUID::toString).orElse("");
  }

  /** Whether there is such a proposal, which ends some day. */
  public boolean isEnding() {
    return shown.isPresent();
  }

  /** Until when the proposal waits for somebody to go on with it. */
  public String getEnds() {
    return shown
        .map(one -> voice.text("transcript", "import-transcript.ends", day(one)))
        .orElse("");
  }

  private String day(Transcript one) {
    return moments.day(one.endsAt()).words();
  }

  /**
   * The series that this person may begin an interview in, as JSON for an attribute of the page.
   */
  public String getSeries() {
    return Json.write(
        new Offered(
            shelf.all().stream()
                .filter(one -> Right.EDIT.isHeldBy(actor.get(), Optional.of(one)))
                .map(one -> new Choice(one.id().toString(), one.title()))
                .toList()));
  }

  /** What there is to choose from. */
  record Offered(List<Choice> series) {}

  /** A series. */
  record Choice(String id, String title) {}

  /** The proposals that wait for this person. */
  public List<Row> getRows() {
    return rows;
  }

  /** Whether any wait. */
  public boolean isWaiting() {
    return !rows.isEmpty();
  }
}
