package org.verbatim.refusal;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that is written down also where it is refused: who asked for it, about what, and why
 * not. The actor and the id of what it is about are found among its arguments.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Attempt {

  /** The name of the journal's act. A name only, because features below the journal use it too. */
  @Nonbinding
  String value();
}
