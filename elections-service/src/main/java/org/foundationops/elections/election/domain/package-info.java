/** The states of an election and the rules of passing from one to the next. */
@NullMarked
package org.foundationops.elections.election.domain;

import org.jspecify.annotations.NullMarked;
