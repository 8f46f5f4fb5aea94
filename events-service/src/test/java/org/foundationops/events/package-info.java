/** Tests. */
@NullMarked
package org.foundationops.events;

import org.jspecify.annotations.NullMarked;
