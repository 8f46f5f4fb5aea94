/** What a service promises: its API document, its messages with samples, and checks that it keeps the promise. */
@NullMarked
package org.foundationops.kit.testing.contract;

import org.jspecify.annotations.NullMarked;
