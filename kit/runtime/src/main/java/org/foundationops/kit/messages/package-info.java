/** What services tell each other: messages sent through the outbox and handled once each. */
@NullMarked
package org.foundationops.kit.messages;

import org.jspecify.annotations.NullMarked;
