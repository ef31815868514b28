package org.verbatim.web.desk.editing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.checklist.Checklist;
import org.verbatim.interview.Interview;
import org.verbatim.series.Right;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesShelf;
import org.verbatim.text.TextJson;
import org.verbatim.text.TextMeasure;
import org.verbatim.theme.Themes;
import org.verbatim.web.api.Checked;
import org.verbatim.web.api.Doubt;
import org.verbatim.web.api.ThemesResource;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;

/** Lays out what the editor of an interview needs: the text, its choices, its words. */
@RequestScoped
public class EditorOptions {

  private static final String WORDS = "org.verbatim.web.messages.editor";
  private static final String API = "/desk/api";

  @Inject private SeriesShelf shelf;
  @Inject private Themes themes;
  @Inject private CurrentActor actor;
  @Inject private DeskLocale locale;

  Options of(Interview interview, Checklist checklist, Access access) {
    UUID id = interview.id();
    return new Options(
        id.toString(),
        interview.manuscript().version(),
        TextJson.write(interview.manuscript().text()),
        interview.beginning().byName(),
        interview.slug().value(),
        interview.publication().wasEverOnline(),
        API + "/interviews/" + id + "/manuscript",
        API,
        "/desk/media",
        "/desk/login?next="
            + URLEncoder.encode("/desk/edit-interview?id=" + id, StandardCharsets.UTF_8),
        words(),
        shelf.all().stream().filter(one -> isOffered(one, interview)).map(this::choice).toList(),
        ThemesResource.of(interview.manuscript().text().themes(), themes),
        locale.getTag(),
        TextMeasure.WORDS_A_MINUTE,
        access.readOnly(),
        access.canTakeBack(),
        Doubt.of(checklist.unsaid()),
        Checked.of(checklist).state());
  }

  private Map<String, String> words() {
    ResourceBundle bundle =
        ResourceBundle.getBundle(WORDS, locale.getLocale(), getClass().getClassLoader());
    return bundle.keySet().stream()
        .collect(Collectors.toMap(Function.identity(), bundle::getString));
  }

  /** A text can go where the person writes; where it is, it can stay. */
  private boolean isOffered(Series series, Interview interview) {
    boolean here =
        interview
            .card()
            .seriesPlace()
            .filter(place -> place.series().equals(series.id()))
            .isPresent();
    return here || Right.EDIT.isHeldBy(actor.get(), Optional.of(series));
  }

  private SeriesChoice choice(Series series) {
    Integer next = series.isNumbered() ? shelf.nextNumber(series.id()) : null;
    return new SeriesChoice(series.id().toString(), series.title(), next);
  }

  /** Whether the text is only shown, and whether an approval can be taken back to write on. */
  record Access(boolean readOnly, boolean canTakeBack) {}

  /** What mountEditor takes; see editor.js. */
  record Options(
      String interview,
      int version,
      @JsonRawValue String text,
      String begunBy,
      String slug,
      boolean slugFixed,
      String endpoint,
      String api,
      String media,
      String login,
      Map<String, String> labels,
      List<SeriesChoice> series,
      List<ThemesResource.Item> themes,
      String locale,
      int wordsPerMinute,
      boolean readOnly,
      boolean canTakeBack,
      List<Doubt> doubts,
      String checked) {}

  /** A series to choose, and the number that its next interview should have. */
  record SeriesChoice(String id, String title, @Nullable Integer next) {}
}
