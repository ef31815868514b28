package org.verbatim.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.verbatim.media.MediumFile;
import org.verbatim.proof.PortraitDesk;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;

/** The portrait that an expert sent and that awaits the desk, for those who may settle it. */
@WebServlet("/desk/proof-portrait")
public class ProofPortrait extends PictureFile {

  private static final long serialVersionUID = 1L;
  private static final String NOT_AT_ALL = "private, no-store";

  private final transient PortraitDesk desk;
  private final transient CurrentActor actor;
  private final transient Asked asked;

  /** Portraits of this desk. */
  @Inject
  public ProofPortrait(PortraitDesk desk, CurrentActor actor, Asked asked) {
    super(NOT_AT_ALL);
    this.desk = desk;
    this.actor = actor;
    this.asked = asked;
  }

  @Override
  protected Optional<MediumFile> find(HttpServletRequest request) {
    try {
      return asked
          .id("id")
          .flatMap(it -> asked.id("proof").flatMap(one -> desk.file(it, one, actor.get())));
    } catch (Refused notTheirs) {
      return Optional.empty();
    }
  }
}
