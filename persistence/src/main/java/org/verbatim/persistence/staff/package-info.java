/** Accounts and invitations in the database. */
@NullMarked
package org.verbatim.persistence.staff;

import org.jspecify.annotations.NullMarked;
