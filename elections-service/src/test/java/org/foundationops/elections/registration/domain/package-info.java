/** Tests. */
@NullMarked
package org.foundationops.elections.registration.domain;

import org.jspecify.annotations.NullMarked;
