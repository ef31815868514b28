package org.verbatim.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation is run. The environment says so: VERBATIM_MODE, VERBATIM_BASE_URL. */
@ApplicationScoped
public class Settings {

  private Mode mode = Mode.PRODUCTION;
  private URI baseUrl = URI.create("");
  private int port;

  /** For the container's proxy. */
  protected Settings() {}

  /**
   * Takes what the configuration says; the mode is the demonstration unless told otherwise, and the
   * address that of the server itself.
   */
  @Inject
  public Settings(
      @ConfigProperty(name = "verbatim.mode", defaultValue = "demonstration") String mode,
      @ConfigProperty(name = "verbatim.base-url") Optional<String> baseUrl,
      @ConfigProperty(name = "http.port", defaultValue = "9080") int port) {
    this.mode = Mode.named(mode);
    this.port = port;
    String address = baseUrl.orElse("http://localhost:" + port);
    this.baseUrl = URI.create(address.replaceAll("/+$", ""));
  }

  /** Whether people come to try Verbatim out. */
  public boolean isDemonstration() {
    return mode == Mode.DEMONSTRATION;
  }

  /** Whether readers and desk come over https. */
  public boolean isEncrypted() {
    return "https".equals(baseUrl.getScheme());
  }

  /** Where the server itself listens, whatever stands before it. */
  public int port() {
    return port;
  }

  /** The absolute address of a path that begins with a slash. */
  public String address(String path) {
    return baseUrl + path;
  }
}
