package org.verbatim.web.desk.shelves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the address, or a plain field of a form, asks for. Anything may stand there. */
@RequestScoped
class Asked {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  @Inject private HttpServletRequest request;

  /** The words under this name; empty for none. */
  String words(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }

  /** The id under this name, if it is one. */
  Optional<UUID> id(String name) {
    return Optional.of(words(name)).filter(ID.asMatchPredicate()).map(UUID::fromString);
  }

  /** The number under this name, if it is one; from 0 upwards. */
  Optional<Integer> number(String name) {
    return Optional.of(words(name)).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }

  /** Answers that there is no such page. */
  void notFound() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException("Nobody is there to hear it", gone);
    }
  }
}
