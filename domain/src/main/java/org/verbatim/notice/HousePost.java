package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.verbatim.settings.Settings;

/**
 * The post of this installation: the configuration opens it, a carrier takes its mails out. The
 * carrier says itself who it is, because this part of the house does not see the outer ones. In a
 * demonstration mails stay in the house, and are shown.
 */
@ApplicationScoped
public class HousePost implements Post {

  private Settings settings;
  private Optional<String> host = Optional.empty();
  private volatile @Nullable Carrier carrier;

  /** For the container's proxy. */
  protected HousePost() {}

  /** A post that is open in a demonstration, and where a mail server is named. */
  @Inject
  public HousePost(
      Settings settings, @ConfigProperty(name = "verbatim.smtp.host") Optional<String> host) {
    this.settings = settings;
    this.host = host;
  }

  /** From now on this one takes mails out; until then they wait. */
  public void carriedBy(Carrier named) {
    carrier = named;
  }

  @Override
  public boolean isOpen() {
    return settings.isDemonstration() || host.isPresent();
  }

  @Override
  public boolean keepsWords() {
    return settings.isDemonstration();
  }

  @Override
  public String place() {
    String name = URI.create(settings.address("/")).getHost();
    return name == null || !name.contains(".") ? "verbatim.localhost" : name;
  }

  @Override
  public void deliver(Letter letter) {
    if (!settings.isDemonstration()) {
      carrier().carry(letter);
    }
  }

  private Carrier carrier() {
    Carrier known = carrier;
    if (known == null) {
      throw Undelivered.closed(new IllegalStateException("Nobody takes mails out yet"));
    }
    return known;
  }
}
