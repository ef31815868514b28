package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verbatim.checklist.Checklist;
import org.verbatim.checklist.Finding;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Incomplete;
import org.verbatim.interview.Interview;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.Exchange;
import org.verbatim.web.desk.DeskNavigation;
import org.verbatim.web.desk.DeskVoice;

/**
 * What stands against the interview of the page, and what should be looked at, each with its place.
 */
@Named
@RequestScoped
public class InterviewChecklist {

  private static final String EDITOR = "/desk/edit-interview?id=";
  private static final String SHOWN = "missing";
  private static final String BLOCK = "block-";

  @Inject private InterviewHead head;
  @Inject private Surroundings surroundings;
  @Inject private DeskNavigation navigation;
  @Inject private DeskVoice voice;
  @Inject private HttpServletRequest request;

  private @Nullable Checklist checklist;

  /** What is found; it is looked for once in a request. */
  public Checklist checklist() {
    if (checklist == null) {
      Interview interview = head.interview();
      checklist = Incomplete.checklist(interview, surroundings);
    }
    return checklist;
  }

  /** What is found, by its weight, the heaviest first; nothing that is empty. */
  public List<Group> getGroups() {
    return Stream.of(
            new Group("refuses", lines(checklist().refusing())),
            new Group("refuses-publication", lines(checklist().onlyThen())),
            new Group("warns", lines(checklist().warnings())))
        .filter(group -> !group.lines.isEmpty())
        .toList();
  }

  /** Whether nothing is found at all. */
  public boolean isInOrder() {
    return checklist().findings().isEmpty();
  }

  /** All of it in a line. */
  public String getSummary() {
    if (isInOrder()) {
      return voice.text("desk", "checklist.summary.in-order");
    }
    return voice.text(
        "desk",
        "checklist.summary",
        checklist().refusing().size(),
        checklist().onlyThen().size() + checklist().warnings().size());
  }

  private List<Line> lines(List<Finding> findings) {
    return findings.stream().map(this::line).toList();
  }

  private Line line(Finding finding) {
    return new Line(place(finding.field()), words(finding), editor() + "#" + finding.field());
  }

  private String words(Finding finding) {
    String words = voice.text("desk", finding.key(), finding.words(), finding.detail());
    return finding.key().startsWith("missing.")
        ? voice.text("desk", "checklist.missing", words)
        : words;
  }

  /** Whether a link of it led here: it is shown as it was left. */
  public boolean isAskedFor() {
    return SHOWN.equals(request.getParameter(SHOWN));
  }

  /** In the editor's room itself a link goes to the field without opening the room anew. */
  private String editor() {
    return navigation.getHere().startsWith("/desk/edit-interview")
        ? ""
        : EDITOR + head.getId() + "&" + SHOWN + "=" + SHOWN;
  }

  private String place(String field) {
    if (!field.startsWith(BLOCK)) {
      return voice.text("desk", "checklist.place." + field);
    }
    List<Block> blocks = head.interview().manuscript().text().blocks();
    String name = field.substring(BLOCK.length());
    int number = 1;
    for (Block block : blocks) {
      if (holds(block, name)) {
        return voice.text("desk", "checklist.place.block", number);
      }
      number++;
    }
    return voice.text("desk", "checklist.place.blocks");
  }

  private static boolean holds(Block block, String name) {
    boolean itself = isNamed(block.id().value(), name);
    return itself
        || block instanceof Exchange exchange
            && exchange.answers().stream()
                .map((Answer answer) -> answer.id().value())
                .anyMatch(name::equals);
  }

  /** A field of a block is named by the block, a hyphen, and the field. */
  private static boolean isNamed(String id, String name) {
    return name.equals(id) || name.matches(Pattern.quote(id) + "-[a-z]+");
  }

  /** Findings of the same weight. */
  public record Group(String name, List<Line> lines) {

    /** The key of its heading. */
    public String key() {
      return "checklist." + name;
    }

    /** The key of what its heading means. */
    public String help() {
      return "checklist." + name + ".help";
    }

    /** The class that it is drawn with. */
    public String style() {
      return "checklist-group checklist-" + name;
    }
  }

  /** One finding: where, what, and the way there. */
  public record Line(String place, String words, String path) {}
}
