package org.verbatim.web.desk.interview;

import java.util.List;
import java.util.UUID;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Particulars;

/**
 * A request to an expert, as the desk sees it.
 *
 * @param address where mail reaches them; empty when it was erased
 * @param standing where it stands, in words
 * @param links how many links there were and how often they were used, in words
 */
public record ProofCard(
    UUID id,
    String expert,
    String address,
    String standing,
    String links,
    boolean open,
    Particulars.Words said,
    List<Wish> wishes,
    List<ProofRow> rows,
    QuestionsCard questions) {

  /** How the expert wants to be presented otherwise: the key of what, and the words. */
  public record Wish(String key, String value) {}

  /** Whether the expert writes answers, and does not read them. */
  public boolean isAsking() {
    return !questions.rows().isEmpty();
  }

  /** Whether its link leads nowhere any more. */
  public boolean isClosed() {
    return !open;
  }

  /** Whether mail reaches them. */
  public boolean isReached() {
    return !address.isEmpty();
  }

  /** Whether the expert wrote to the editors. */
  public boolean isRemarked() {
    return !said.remark().isEmpty();
  }

  /** Whether the expert wants to be presented otherwise. */
  public boolean isPresented() {
    return !wishes.isEmpty();
  }

  /** Whether they said whether their portrait may be shown. */
  public boolean isConsentSaid() {
    return said.consent() != Consent.UNSAID;
  }
}
