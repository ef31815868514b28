package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.refusal.Refused;

/** What was asked of experts is for those who may write the interview. */
class ProofBoardTest {

  private final Known known = new Known();
  private final House house = known.house;

  @Test
  void whoMayNotWriteTheInterviewSeesNothing() {
    Refused refused =
        assertThrows(Refused.class, () -> house.board.of(house.interview, house.reviewer));

    assertEquals(ProofRefusal.PROOF_BY_EDITORS, refused.reason());
  }

  @Test
  void aRequestStandsThereWithItsLinksAndWithHowTheExpertIsIntroduced() {
    ProofBoard.Entry entry = house.board.of(house.interview, house.editor).get(0);

    assertEquals(known.proof, entry.proof());
    assertEquals(List.of(true, false), entry.links().stream().map(ProofLink::isMailed).toList());
    assertEquals(Optional.empty(), entry.questions());
    assertEquals("Née à Lyon. Elle mesure.", entry.introduced().of(Detail.BIOGRAPHY));
  }
}
