package org.verbatim.web.desk.interview;

import java.util.List;
import java.util.UUID;

/**
 * A request to an expert, as the desk sees it.
 *
 * @param address where mail reaches them; empty when it was erased
 * @param standing where it stands, in words
 * @param remark to the editors; may be empty
 * @param sent the portrait that they sent last
 * @param links how many links there were and how often they were used, in words
 */
public record ProofCard(
    UUID id,
    String expert,
    String address,
    String standing,
    String links,
    boolean open,
    String remark,
    PortraitWords portrait,
    PortraitRow sent,
    List<WishRow> wishes,
    List<ProofRow> rows,
    QuestionsCard questions) {

  /**
   * What is to be said of their portrait.
   *
   * @param consent the key of what they said of it; empty where there is nothing to say
   * @param earlier that they denied it before this request, and since when; empty if they did not
   * @param denied that the text shows it against their will; empty where it does not
   * @param online that readers see it so; empty where they do not
   */
  public record PortraitWords(String consent, String earlier, String denied, String online) {

    /** Whether anything is to be said of it. */
    public boolean isSaid() {
      return !consent.isEmpty();
    }

    /** Whether what they said before this request binds. */
    public boolean isBound() {
      return !earlier.isEmpty();
    }

    /** Whether it keeps the text from readers. */
    public boolean isStopping() {
      return !denied.isEmpty();
    }

    /** Whether readers see it. */
    public boolean isOnline() {
      return !online.isEmpty();
    }
  }

  /** The details that await the desk. */
  public List<String> openDetails() {
    return wishes.stream().filter(WishRow::open).map(WishRow::detail).toList();
  }

  /** Whether several details await it. */
  public boolean isWaitingForSeveral() {
    return openDetails().size() > 1;
  }

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

  /** Whether there is a link to take back. */
  public boolean isRevocable() {
    return open && isReached();
  }

  /** Whether the expert wrote to the editors. */
  public boolean isRemarked() {
    return !remark.isEmpty();
  }

  /** Whether the expert wants to be presented otherwise. */
  public boolean isPresented() {
    return !wishes.isEmpty();
  }
}
