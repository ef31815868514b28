package org.verbatim.web.desk.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.compare.PartChange;
import org.verbatim.compare.PartValue;
import org.verbatim.compare.PartValue.Shown;
import org.verbatim.compare.Redline;
import org.verbatim.compare.Side;
import org.verbatim.series.SeriesShelf;
import org.verbatim.text.InterviewText;
import org.verbatim.theme.Themes;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.comparing.ComparedPart.Cell;
import org.verbatim.web.desk.editing.PicturesOfTexts;
import org.verbatim.web.reading.Html;
import org.verbatim.web.reading.Picture;
import org.verbatim.web.reading.Pictures;

/** Shows what stands in the fields that are compared: words, pictures, and names instead of ids. */
@RequestScoped
class CellComposer {

  @Inject private SeriesShelf shelf;
  @Inject private Themes themes;
  @Inject private PicturesOfTexts album;
  @Inject private DeskVoice voice;

  private final Map<String, String> names = new HashMap<>();
  private Pictures pictures = new Pictures("", Map.of());

  /** For the container's proxy. */
  protected CellComposer() {}

  /** Learns the names and the pictures of both texts. */
  void know(InterviewText before, InterviewText after) {
    pictures = album.of(List.of(before, after));
    Set<UUID> named =
        Stream.of(before, after).flatMap(one -> one.themes().stream()).collect(Collectors.toSet());
    themes.namesOf(named).forEach((id, name) -> names.put(id.toString(), name));
    Stream.of(before, after).forEach(this::know);
  }

  private void know(InterviewText text) {
    text.seriesPlace()
        .flatMap(place -> shelf.byId(place.series()))
        .ifPresent(series -> names.put(series.id().toString(), series.title()));
    text.participations().forEach(one -> names.put(one.expert().toString(), one.name()));
    List<String> answers = text.answers().map(answer -> answer.id().value()).toList();
    for (int i = 0; i < answers.size(); i++) {
      names.put(answers.get(i), voice.text("desk", "compare-revisions.answer", i + 1));
    }
  }

  Cell before(PartChange change) {
    return cell(change.before(), redline(change), Side.BEFORE);
  }

  Cell after(PartChange change) {
    return cell(change.after(), redline(change), Side.AFTER);
  }

  private Redline redline(PartChange change) {
    return change.redline(id -> names.getOrDefault(id, id));
  }

  private Cell cell(Optional<PartValue> value, Redline redline, Side side) {
    if (value.isEmpty()) {
      return Cell.EMPTY;
    }
    return value.get() instanceof Shown shown
        ? new Cell(Html.NONE, picture(shown.media()))
        : new Cell(Html.of(redline, side), Picture.NONE);
  }

  private Picture picture(String hash) {
    return pictures.picture(hash, voice.text("desk", "compare-revisions.picture"));
  }
}
