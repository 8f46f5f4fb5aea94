@NullMarked
package org.foundationops.kit.messages.feed;

import org.jspecify.annotations.NullMarked;
