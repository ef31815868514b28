package org.verbatim.journal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/** Stands around every {@link Attempt}, outside its transaction, and has what is refused noted. */
@Attempt("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WatchedAttempts {

  private final RefusedAttempts attempts;

  @Inject
  WatchedAttempts(RefusedAttempts attempts) {
    this.attempts = attempts;
  }

  @AroundInvoke
  Object watch(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Refused refused) {
      Act act = Act.valueOf(call.getMethod().getAnnotation(Attempt.class).value());
      UUID subject = argument(call, UUID.class).orElse(null);
      attempts.note(act, subject, argument(call, Actor.class).orElseThrow(), refused);
      throw refused;
    }
  }

  private static <T> Optional<T> argument(InvocationContext call, Class<T> type) {
    return Arrays.stream(call.getParameters()).filter(type::isInstance).map(type::cast).findFirst();
  }
}
