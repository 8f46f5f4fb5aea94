/** Tests. */
@NullMarked
package org.foundationops.events.funding;

import org.jspecify.annotations.NullMarked;
