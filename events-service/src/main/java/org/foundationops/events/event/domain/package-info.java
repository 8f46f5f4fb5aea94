/** The rules of an event; no framework here. */
@NullMarked
package org.foundationops.events.event.domain;

import org.jspecify.annotations.NullMarked;
