/** What an installation is told from outside: its mode, its address, the time. */
@NullMarked
package org.verbatim.settings;

import org.jspecify.annotations.NullMarked;
