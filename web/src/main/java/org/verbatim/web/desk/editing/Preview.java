package org.verbatim.web.desk.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Revision;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.interview.InterviewHead;

/** A text in the theme of the public site, at the widths that readers have. */
@Named
@RequestScoped
public class Preview {

  private static final List<String> WIDTHS = List.of("360", "768", "1280", "full");

  @Inject private InterviewHead head;
  @Inject private Interviews interviews;
  @Inject private DeskVoice voice;
  @Inject private DeskLocale locale;
  @Inject private Asked asked;

  /** The address of the page in the frame. */
  public String getPage() {
    String working = "/desk/preview-page?interview=" + head.getId();
    return revisionId().map(revision -> working + "&revision=" + revision).orElse(working);
  }

  /** The widths to choose from. */
  public List<Width> getWidths() {
    return WIDTHS.stream().map(Preview::width).toList();
  }

  /** Which text it is: the working text, or a version with its day. */
  public String getWhich() {
    return revisionId()
        .flatMap(interviews::revision)
        .map(this::told)
        .orElseGet(() -> voice.text("desk", "preview.working-text"));
  }

  private String told(Revision revision) {
    String when = ReadableDates.of(locale.getTag()).dayAndTime(revision.at());
    String cause = voice.text("desk", "cause." + revision.cause().name());
    return voice.text("desk", "preview.version", when, cause, revision.byName());
  }

  private Optional<UUID> revisionId() {
    return asked.id("revision");
  }

  private static Width width(String name) {
    return new Width(name, "preview.width." + name, String.valueOf(name.equals("full")));
  }

  /** One width: its name, the key of its label, and whether it is chosen at first. */
  public record Width(String name, String key, String pressed) {}
}
