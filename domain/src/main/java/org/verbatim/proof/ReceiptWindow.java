package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.verbatim.journal.JournalKeys;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Fingerprints;

/**
 * Where anybody who holds the code of a receipt has it checked against what readers see. Nothing is
 * shown there that they do not.
 */
@ApplicationScoped
@Transactional
public class ReceiptWindow {

  private SignOffs signOffs;
  private PublishedEditions editions;
  private JournalKeys keys;

  /** For the container's proxy. */
  protected ReceiptWindow() {}

  /** Checks these decisions against these editions. */
  @Inject
  public ReceiptWindow(SignOffs signOffs, PublishedEditions editions, JournalKeys keys) {
    this.signOffs = signOffs;
    this.editions = editions;
    this.keys = keys;
  }

  /** What the receipt with this code says of what readers see; nothing for a wrong code. */
  public Optional<CheckedReceipt> check(InvitationToken code) {
    return signOffs.receipt(code.fingerprint()).map(this::checked);
  }

  private CheckedReceipt checked(Receipt receipt) {
    List<SignOff> all = signOffs.ofProof(receipt.proof());
    Optional<InterviewText> shown =
        all.stream().findFirst().flatMap(one -> editions.text(one.interview()));
    List<String> order =
        shown.stream().flatMap(InterviewText::answers).map(one -> one.id().value()).toList();
    List<SignOff> decisions = receipt.decisions(all, order);
    List<CheckedReceipt.Line> lines =
        decisions.stream()
            .filter(one -> one.choice() == Choice.APPROVE)
            .map(one -> line(one, shown))
            .toList();
    return new CheckedReceipt(receipt.at(), shown, lines, decisions.size() - lines.size());
  }

  private CheckedReceipt.Line line(SignOff decision, Optional<InterviewText> shown) {
    CheckedReceipt.Finding finding;
    Optional<String> now =
        shown.map(text -> Fingerprints.ofAnswers(text).byBlock().get(decision.answer()));
    if (!decision.isGenuine(keys)) {
      finding = CheckedReceipt.Finding.NOT_GENUINE;
    } else if (now.isEmpty()) {
      finding = CheckedReceipt.Finding.NOT_SHOWN;
    } else {
      finding =
          now.get().equals(decision.textHash())
              ? CheckedReceipt.Finding.SAME
              : CheckedReceipt.Finding.CHANGED;
    }
    return new CheckedReceipt.Line(decision.answer(), decision.textHash(), finding);
  }
}
