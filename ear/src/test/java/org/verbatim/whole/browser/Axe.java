package org.verbatim.whole.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page that keeps people from using it. */
final class Axe {

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /** All findings. */
  static List<String> findings(Page page) {
    return told(axe(page).withTags(STANDARDS));
  }

  /** The findings that can depend on the colours. */
  static List<String> findingsInColour(Page page) {
    return told(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
  }

  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static List<String> told(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().map(Axe::told).toList();
  }

  private static String told(Rule rule) {
    List<String> places =
        rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + String.join("\n    ", places);
  }
}
