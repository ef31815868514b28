package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.verbatim.settings.Settings;

/** What the house that runs this site has settled: its address and its legal notices. */
@ApplicationScoped
public class SiteSettings {

  private static final List<String> LEGAL =
      List.of("publisher", "address", "contact", "director", "host", "registration");

  private Settings settings;
  private Config config;

  /** For the container's proxy. */
  protected SiteSettings() {}

  /** The settings of this installation. */
  @Inject
  public SiteSettings(Settings settings, Config config) {
    this.settings = settings;
    this.config = config;
  }

  /** The address that readers use, without a slash at the end. */
  public String baseUrl() {
    return settings.address("");
  }

  /** The absolute address of a path. */
  public String absolute(String path) {
    return settings.address(path);
  }

  /** The name of the site. */
  public String name() {
    return setting("verbatim.site.name").orElse("Verbatim");
  }

  /** The legal fields that are filled in, in the order in which they are shown. */
  List<LegalField> legalFields() {
    return LEGAL.stream().flatMap(field -> legalField(field).stream()).toList();
  }

  private Optional<LegalField> legalField(String field) {
    return setting("verbatim.legal." + field)
        .map(value -> new LegalField("legal." + field.toLowerCase(Locale.ROOT), value));
  }

  private Optional<String> setting(String key) {
    return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
  }

  /** One field of the legal notices: the key of its label, and what was filled in. */
  record LegalField(String key, String value) {}
}
