/** The people of the desk: their accounts, roles, passwords and how they sign in. */
@NullMarked
package org.verbatim.staff;

import org.jspecify.annotations.NullMarked;
