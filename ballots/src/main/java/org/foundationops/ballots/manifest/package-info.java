/** What is announced before registration opens and cannot change afterwards. */
@NullMarked
package org.foundationops.ballots.manifest;

import org.jspecify.annotations.NullMarked;
