package org.verbatim.proof;

import java.time.Instant;
import org.verbatim.notice.MailAddress;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.text.Participation;

/**
 * What an editor asks of an expert.
 *
 * @param expert who is asked, as the interview presents them
 * @param language the language that they are spoken to in
 * @param word the editor's own word to them; may be empty
 */
public record ProofRequest(
    Participation expert,
    MailAddress address,
    DeskLanguage language,
    Purpose purpose,
    Instant deadline,
    String word) {

  /** Takes the word as it was typed. */
  public ProofRequest {
    word = Typed.words(word);
  }
}
