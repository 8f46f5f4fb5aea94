/**
 * The ballot box: casting without sign-in, the log and its proofs, in a database of its own that knows no voter. Nothing in
 * here may use the rest of the service.
 */
@NullMarked
package org.foundationops.elections.castbox;

import org.jspecify.annotations.NullMarked;
