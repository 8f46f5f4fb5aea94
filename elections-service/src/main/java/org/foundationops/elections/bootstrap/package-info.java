/** The first holders of a body, imported once with the decision that put them there. */
@NullMarked
package org.foundationops.elections.bootstrap;

import org.jspecify.annotations.NullMarked;
