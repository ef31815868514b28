package org.verbatim.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on for CDI. A bean of its own, because the annotation is also a qualifier. */
@FacesConfig
@ApplicationScoped
public class FacesSettings {}
