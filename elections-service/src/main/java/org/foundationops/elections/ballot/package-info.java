/** What an election does with its ballot box: keeps it in step, tells the turnout, opens the ballots. */
@NullMarked
package org.foundationops.elections.ballot;

import org.jspecify.annotations.NullMarked;
