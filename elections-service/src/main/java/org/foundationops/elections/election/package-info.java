/** Elections: their configuration and where they stand. */
@NullMarked
package org.foundationops.elections.election;

import org.jspecify.annotations.NullMarked;
