/** Tests. */
@NullMarked
package org.foundationops.elections.registration;

import org.jspecify.annotations.NullMarked;
