package org.verbatim.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the desk's own scripts come in. Whoever asks has signed in: see web.xml. */
@ApplicationPath("/desk/api")
public class DeskApi extends Application {}
