package org.verbatim.staff;

import java.time.Instant;

/** An account and the secret of its one-time link: the only moment at which the secret is known. */
public record Invited(Account account, InvitationToken token, Instant expiresAt) {}
