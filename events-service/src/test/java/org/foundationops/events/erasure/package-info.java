/** What this service does when a person is erased. */
@NullMarked
package org.foundationops.events.erasure;

import org.jspecify.annotations.NullMarked;
