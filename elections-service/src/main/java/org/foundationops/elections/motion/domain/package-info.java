/** What a motion needs to pass: who may vote, the rules of the bylaws, and the outcome in words. */
@NullMarked
package org.foundationops.elections.motion.domain;

import org.jspecify.annotations.NullMarked;
