/** Who holds which seat, from when and until when. */
@NullMarked
package org.foundationops.elections.term;

import org.jspecify.annotations.NullMarked;
