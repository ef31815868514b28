/** Signing in and out, one's own profile, and the accounts of the staff. */
@NullMarked
package org.verbatim.web.desk.staff;

import org.jspecify.annotations.NullMarked;
