/** Keys of an election, blind registration, and the log of issued tokens. */
@NullMarked
package org.foundationops.elections.registration;

import org.jspecify.annotations.NullMarked;
