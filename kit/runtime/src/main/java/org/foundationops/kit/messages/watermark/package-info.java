/** Up to which instant everything recorded has been published, and heard. */
@NullMarked
package org.foundationops.kit.messages.watermark;

import org.jspecify.annotations.NullMarked;
