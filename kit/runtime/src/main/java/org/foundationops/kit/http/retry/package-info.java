/** Repetitions of a request with the same Idempotency-Key get the first answer. */
@NullMarked
package org.foundationops.kit.http.retry;

import org.jspecify.annotations.NullMarked;
