/** What this service does when a person is erased. */
@NullMarked
package org.foundationops.elections.erasure;

import org.jspecify.annotations.NullMarked;
