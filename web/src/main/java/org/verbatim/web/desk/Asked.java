package org.verbatim.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the address, or a plain field of a form, asks for. Anything may stand there. */
@RequestScoped
public class Asked {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  @Inject private HttpServletRequest request;

  /** The words under this name; empty for none. */
  public String words(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }

  /** The id under this name, if it is one. */
  public Optional<UUID> id(String name) {
    return UuidText.parse(words(name));
  }

  /** All that is said under this name, in its order. */
  public List<String> all(String name) {
    String[] said = request.getParameterValues(name);
    return said == null ? List.of() : List.of(said);
  }

  /** The number under this name, if it is one; from 0 upwards. */
  public Optional<Integer> number(String name) {
    return Optional.of(words(name)).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }

  /** Answers that there is no such page. */
  public void notFound() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException("Nobody is there to hear it", gone);
    }
  }
}
