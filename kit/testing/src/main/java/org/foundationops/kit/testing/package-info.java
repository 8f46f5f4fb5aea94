/** Test support of all services: real parts, tokens, messages, contracts and rules for the code. */
@NullMarked
package org.foundationops.kit.testing;

import org.jspecify.annotations.NullMarked;
