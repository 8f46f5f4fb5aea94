/** JSON with one way to write each value (RFC 8785), and byte strings in it. */
@NullMarked
package org.foundationops.ballots.json;

import org.jspecify.annotations.NullMarked;
