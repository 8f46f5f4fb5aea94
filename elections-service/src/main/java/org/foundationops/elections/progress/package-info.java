/** What moves an election from one state to the next: an officer, or the clock. */
@NullMarked
package org.foundationops.elections.progress;

import org.jspecify.annotations.NullMarked;
