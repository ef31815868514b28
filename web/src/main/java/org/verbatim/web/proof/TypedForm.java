package org.verbatim.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.proof.Choice;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Draft;
import org.verbatim.proof.Particulars;
import org.verbatim.text.RichText;

/** What an expert typed, as the page sends it: the fields of one answer, or of the whole page. */
final class TypedForm {

  private static final String SEEN = "seen-";
  private static final String ANSWER = "answer-";

  private final HttpServletRequest request;

  TypedForm(HttpServletRequest request) {
    this.request = request;
  }

  /** The answers of which anything was sent, with what was typed of each. */
  Map<String, Draft.Saying> sayings() {
    Map<String, Draft.Saying> all = new HashMap<>();
    for (String answer : seen().keySet()) {
      Draft.Saying saying = saying(answer);
      if (saying.choice().isPresent() || !saying.reason().isEmpty()) {
        all.put(answer, saying);
      }
    }
    return all;
  }

  /** The fingerprint of each answer that was on the page. */
  Map<String, String> seen() {
    return after(SEEN);
  }

  /** What was written under each question, by the name of its exchange. */
  Map<String, String> answers() {
    return after(ANSWER);
  }

  /** The free word to the editors, where it was sent along. */
  Optional<String> remark() {
    return Optional.ofNullable(request.getParameter("remark"));
  }

  private Map<String, String> after(String prefix) {
    Map<String, String> all = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(prefix)) {
                all.put(name.substring(prefix.length()), values[0]);
              }
            });
    return all;
  }

  private Draft.Saying saying(String answer) {
    Optional<Choice> choice =
        Arrays.stream(Choice.values())
            .filter(one -> one.name().equals(words("choice-" + answer)))
            .findFirst();
    return Draft.Saying.of(
        choice, correction(answer), words("reason-" + answer), words(SEEN + answer));
  }

  /** Without a script the correction is typed as plain words. */
  private String correction(String answer) {
    String html = words("words-" + answer);
    String plain = words("plain-" + answer);
    return html.isEmpty() ? RichText.ofWords(plain).html() : html;
  }

  Optional<Particulars.Words> particulars() {
    if (request.getParameter("remark") == null) {
      return Optional.empty();
    }
    Consent consent =
        List.of(Consent.values()).stream()
            .filter(one -> one.name().equals(words("consent")))
            .findFirst()
            .orElse(Consent.UNSAID);
    return Optional.of(
        new Particulars.Words(
            words("name"),
            words("title"),
            words("organisation"),
            words("biography"),
            consent,
            words("remark")));
  }

  String words(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
