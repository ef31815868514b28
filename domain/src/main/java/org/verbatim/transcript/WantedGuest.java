package org.verbatim.transcript;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who answers, as the editor names them.
 *
 * @param speaker the name under which they answer in the proposal; empty where only one does
 * @param expert their profile, where they have one
 */
public record WantedGuest(
    String speaker, Optional<UUID> expert, String name, String title, String organisation) {}
