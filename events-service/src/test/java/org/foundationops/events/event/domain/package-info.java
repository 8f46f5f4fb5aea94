/** Tests. */
@NullMarked
package org.foundationops.events.event.domain;

import org.jspecify.annotations.NullMarked;
