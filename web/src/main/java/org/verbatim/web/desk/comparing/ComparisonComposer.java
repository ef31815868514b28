package org.verbatim.web.desk.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verbatim.compare.BlockChange;
import org.verbatim.compare.BlockChange.Fate;
import org.verbatim.compare.Comparison;
import org.verbatim.compare.PartChange;
import org.verbatim.interview.RevisionLine;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.DeskVoice;

/** Puts a comparison into the words of the desk. */
@RequestScoped
class ComparisonComposer {

  @Inject private DeskVoice voice;
  @Inject private DeskLocale locale;
  @Inject private CellComposer cells;

  /** For the container's proxy. */
  protected ComparisonComposer() {}

  ComparedText compose(Comparison comparison, InterviewText before, InterviewText after) {
    cells.know(before, after);
    List<ComparedPart> head = comparison.head().stream().map(this::part).toList();
    return new ComparedText(head, runs(comparison.blocks()));
  }

  String workingText() {
    return voice.text("desk", "preview.working-text");
  }

  String words(RevisionLine line) {
    String when = ReadableDates.of(locale.getTag()).dayAndTime(line.at());
    String cause = voice.text("desk", "cause." + line.cause().name());
    return voice.text("desk", "preview.version", when, cause, line.byName());
  }

  private List<ComparedText.Run> runs(List<BlockChange> changes) {
    List<ComparedText.Run> runs = new ArrayList<>();
    for (int from = 0; from < changes.size(); ) {
      boolean folded = changes.get(from).isUntouched();
      int to = from;
      while (to < changes.size() && changes.get(to).isUntouched() == folded) {
        to++;
      }
      List<ComparedBlock> blocks = changes.subList(from, to).stream().map(this::block).toList();
      String summary = voice.text("desk", "compare-revisions.same", blocks.size());
      runs.add(new ComparedText.Run(folded, summary, blocks));
      from = to;
    }
    return runs;
  }

  private ComparedBlock block(BlockChange change) {
    String kind = change.block().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return new ComparedBlock(
        voice.text("desk", "compare-revisions.block." + kind),
        fates(change),
        change.parts().stream().map(this::part).toList());
  }

  private static List<ComparedBlock.Fate> fates(BlockChange change) {
    List<ComparedBlock.Fate> fates = new ArrayList<>();
    if (change.fate() != Fate.SAME) {
      fates.add(fate(change.fate().name()));
    }
    if (change.moved()) {
      fates.add(fate("MOVED"));
    }
    return fates;
  }

  private static ComparedBlock.Fate fate(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return new ComparedBlock.Fate(word, "compare-revisions.fate." + word);
  }

  private ComparedPart part(PartChange change) {
    String label =
        voice.text(
            "desk",
            "compare-revisions.part." + change.part().name().name().toLowerCase(Locale.ROOT));
    return new ComparedPart(label, change.isSame(), cells.before(change), cells.after(change));
  }
}
