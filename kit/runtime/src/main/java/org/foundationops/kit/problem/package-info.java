/** What can be refused, and how a refusal reads: problem documents of RFC 9457. Plain Java, so the domain may use it. */
@NullMarked
package org.foundationops.kit.problem;

import org.jspecify.annotations.NullMarked;
