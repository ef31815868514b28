package org.verbatim.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Rich text as a printer's tray of letters: some are taken out and others put in, and the formats
 * of all that stays are as they were. Words that are in the old and in the new passage stay; what
 * is new takes the format of what it replaces, or of what stands before it.
 */
final class Galley {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

  private final Element body;
  private final List<Letter> letters;
  private final List<Element> breaks = new ArrayList<>();
  private final Set<Element> emptied = new LinkedHashSet<>();

  private Galley(RichText text) {
    this.body = Markup.parsed(text.html());
    this.letters = Letter.all(body);
  }

  static RichText rewritten(RichText text, Rewrite rewrite) {
    Galley galley = new Galley(text);
    galley.change(rewrite);
    galley.breaks.forEach(Lines::split);
    galley.emptied.forEach(Lines::drop);
    return new RichText(Markup.written(galley.body));
  }

  /** From the end to the beginning, so that places ahead stay what they are. */
  private void change(Rewrite rewrite) {
    StringBuilder old = new StringBuilder();
    letters.subList(rewrite.start(), rewrite.end()).forEach(letter -> old.append(letter.sign()));
    List<Change> changes = changes(old.toString(), rewrite.words());
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      int from = rewrite.start() + change.from();
      int to = rewrite.start() + change.to();
      join(from, to);
      put(change.words(), from, to, rewrite.start());
      takeOut(from, to);
    }
  }

  /** Some letters of the old passage, and what stands in their place in the new one. */
  private record Change(int from, int to, String words) {}

  /** What differs between two passages; between two of them at least a word is the same. */
  private static List<Change> changes(String old, String words) {
    List<String> before = tokens(old);
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, tokens(words), new MyersDiffWithLinearSpace<>()).getDeltas()) {
      int first = delta.getSource().getPosition();
      int from = String.join("", before.subList(0, first)).length();
      int to = from + String.join("", delta.getSource().getLines()).length();
      Change change = new Change(from, to, String.join("", delta.getTarget().getLines()));
      Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
      if (last == null || last.to() < from) {
        changes.add(change);
      } else {
        changes.set(changes.size() - 1, new Change(last.from(), to, last.words() + change.words()));
      }
    }
    return changes;
  }

  private static List<String> tokens(String words) {
    return WORD.matcher(words).results().map(MatchResult::group).toList();
  }

  private void put(String words, int from, int to, int start) {
    if (words.isEmpty()) {
      return;
    }
    boolean replaces = from < to && !letters.get(from).endsLine();
    boolean follows = from > start && !letters.get(from - 1).endsLine();
    TextNode here = new TextNode("");
    if (replaces || !follows) {
      letters.get(from).first().before(here);
    } else {
      letters.get(from - 1).last().after(here);
    }
    String[] lines = words.split("\n", -1);
    here.before(new TextNode(lines[0]));
    for (int i = 1; i < lines.length; i++) {
      Element lineBreak = new Element("br");
      breaks.add(lineBreak);
      here.before(lineBreak).before(new TextNode(lines[i]));
    }
    here.remove();
  }

  private void join(int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters.get(i).endsLine()) {
        emptied.add(Lines.join(letters.get(i - 1).last(), letters.get(i + 1).first()));
      }
    }
  }

  private void takeOut(int from, int to) {
    for (Letter letter : letters.subList(from, to)) {
      letter.nodes().stream()
          .filter(node -> node.hasParent() && Letter.isTyped(node))
          .forEach(this::remove);
    }
  }

  private void remove(Node node) {
    emptied.add(node.parentElement());
    node.remove();
  }
}
