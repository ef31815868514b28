package org.verbatim.web.desk;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.verbatim.settings.Settings;

/** The one cookie of the desk: not for scripts, not for other sites, and only over https. */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setName("verbatim");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isEncrypted());
    cookie.setAttribute("SameSite", "Lax");
  }
}
