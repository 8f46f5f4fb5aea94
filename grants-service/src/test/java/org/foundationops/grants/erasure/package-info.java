/** What this service does when a person is erased. */
@NullMarked
package org.foundationops.grants.erasure;

import org.jspecify.annotations.NullMarked;
