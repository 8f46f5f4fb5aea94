/** What a body decided, as it is stored with the subject of the decision. */
@NullMarked
package org.foundationops.elections.decision.domain;

import org.jspecify.annotations.NullMarked;
