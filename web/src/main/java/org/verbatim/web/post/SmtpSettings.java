package org.verbatim.web.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbatim.notice.MailAddress;

/** The mail server, as the environment names it: VERBATIM_SMTP_HOST and its sisters. */
@ApplicationScoped
public class SmtpSettings {

  private static final String PATIENCE = "10000";

  private Optional<String> host = Optional.empty();
  private int port;
  private String user = "";
  private String password = "";
  private Optional<String> from = Optional.empty();
  private boolean starttls;

  /** For the container's proxy. */
  protected SmtpSettings() {}

  /** Takes what the configuration says; without a host there is no mail server. */
  @Inject
  public SmtpSettings(
      @ConfigProperty(name = "verbatim.smtp.host") Optional<String> host,
      @ConfigProperty(name = "verbatim.smtp.port", defaultValue = "587") int port,
      @ConfigProperty(name = "verbatim.smtp.user") Optional<String> user,
      @ConfigProperty(name = "verbatim.smtp.password") Optional<String> password,
      @ConfigProperty(name = "verbatim.smtp.from") Optional<String> from,
      @ConfigProperty(name = "verbatim.smtp.starttls", defaultValue = "true") boolean starttls) {
    this.host = host;
    this.port = port;
    this.user = user.orElse("");
    this.password = password.orElse("");
    this.from = from;
    this.starttls = starttls;
  }

  boolean asksWhoComes() {
    return !user.isEmpty();
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  /** Who mails are from; without an address, somebody of the place where the desk is. */
  MailAddress from(String place) {
    return new MailAddress(from.orElse("verbatim@" + place));
  }

  /** What the mail library wants to know; none of its waits is for ever. */
  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", host.orElseThrow());
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    properties.setProperty("mail.smtp.auth", String.valueOf(asksWhoComes()));
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
    properties.setProperty("mail.smtp.timeout", PATIENCE);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE);
    return properties;
  }
}
