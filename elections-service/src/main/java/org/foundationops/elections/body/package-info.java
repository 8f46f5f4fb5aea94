/** Bodies and their authorised seats. */
@NullMarked
package org.foundationops.elections.body;

import org.jspecify.annotations.NullMarked;
