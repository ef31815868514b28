package org.verbatim.web.proof;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.proof.CheckedReceipt;
import org.verbatim.proof.CheckedReceipt.Finding;
import org.verbatim.proof.ReceiptWindow;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.ReadableDates;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.Html;

/** Where a receipt is checked against what readers see. Its words are those of readers alone. */
@WebServlet("/receipts/*")
public class ReceiptDoor extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient ReceiptWindow window;
  private final transient PrivateReply reply;

  /** A door to this window. */
  @Inject
  public ReceiptDoor(ReceiptWindow window, PrivateReply reply) {
    this.window = window;
    this.reply = reply;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Tongue tongue = Tongue.of(request);
    Optional<CheckedReceipt> checked = window.check(new InvitationToken(code));
    if (checked.isPresent()) {
      reply.page(request, response, HttpServletResponse.SC_OK, page(checked.get(), tongue));
    } else {
      reply.page(request, response, HttpServletResponse.SC_NOT_FOUND, none(tongue));
    }
  }

  private static PrivatePage none(Tongue tongue) {
    return new PrivatePage.NoReceipt(
        tongue.tag(), tongue.say("receipt.none.title"), tongue.say("receipt.none.text"));
  }

  private static PrivatePage page(CheckedReceipt checked, Tongue tongue) {
    String verdict = checked.shown().isEmpty() ? "hidden" : checked.isKept() ? "kept" : "broken";
    Map<String, Answer> answers =
        checked.shown().stream()
            .flatMap(InterviewText::answers)
            .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    String language = checked.shown().map(InterviewText::language).orElse(tongue.tag());
    return new PrivatePage.Receipt(
        tongue.tag(),
        tongue.say("receipt.title"),
        tongue.say("receipt.at", ReadableDates.of(tongue.tag()).dayAndTime(checked.at())),
        tongue.say("receipt.verdict." + verdict),
        checked.isKept(),
        checked.shown().map(InterviewText::title).orElse(""),
        checked.lines().stream()
            .map(
                line ->
                    new PrivatePage.ReceiptLine(
                        label(checked, line, tongue),
                        tongue.say(line.finding().key()),
                        line.finding() == Finding.SAME ? "good" : "bad",
                        line.hash(),
                        words(answers.get(line.answer()), language)))
            .toList(),
        checked.others() == 0 ? "" : tongue.say("receipt.others", checked.others()));
  }

  private static String label(CheckedReceipt checked, CheckedReceipt.Line line, Tongue tongue) {
    int place = checked.place(line.answer());
    return place == 0 ? tongue.say("receipt.answer") : tongue.say("receipt.answer.at", place);
  }

  private static Html words(@Nullable Answer answer, String language) {
    return answer == null ? Html.NONE : Html.of(answer.text(), Typography.of(language));
  }
}
