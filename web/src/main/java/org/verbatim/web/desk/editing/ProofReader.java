package org.verbatim.web.desk.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Revision;
import org.verbatim.readers.Headline;
import org.verbatim.series.SeriesShelf;
import org.verbatim.text.InterviewText;
import org.verbatim.web.desk.UuidText;
import org.verbatim.web.site.Proof;

/** Lays out the working text of an interview, or one of its versions, to be shown. */
@ApplicationScoped
public class ProofReader {

  private static final String PICTURES = "/desk/media";

  private Interviews interviews;
  private SeriesShelf shelf;
  private PicturesOfTexts album;

  /** For the container's proxy. */
  protected ProofReader() {}

  /** Reads from these. */
  @Inject
  public ProofReader(Interviews interviews, SeriesShelf shelf, PicturesOfTexts album) {
    this.interviews = interviews;
    this.shelf = shelf;
    this.album = album;
  }

  /** The working text; with a revision that version, if it is one of the interview's. */
  Optional<Proof> proof(@Nullable String interviewId, @Nullable String revisionId) {
    Optional<Interview> interview = UuidText.parse(interviewId).flatMap(interviews::byId);
    if (revisionId == null) {
      return interview.map(one -> proof(one, one.manuscript().text()));
    }
    return interview.flatMap(
        one ->
            UuidText.parse(revisionId)
                .flatMap(interviews::revision)
                .filter(revision -> revision.interview().equals(one.id()))
                .map(Revision::text)
                .map(text -> proof(one, text)));
  }

  private Proof proof(Interview interview, InterviewText text) {
    return new Proof(
        text,
        interview.slug().value(),
        text.conductedBy(interview.beginning().byName()),
        series(text),
        album.of(List.of(text)));
  }

  private Optional<Headline.InSeries> series(InterviewText text) {
    return text.seriesPlace()
        .flatMap(
            place ->
                shelf
                    .byId(place.series())
                    .map(
                        series ->
                            new Headline.InSeries(
                                series.slug().value(), series.title(), place.number())));
  }
}
