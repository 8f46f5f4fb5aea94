package org.foundationops.membership.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.membership.logo.Drawings.png;

import java.util.Arrays;
import org.foundationops.membership.logo.domain.LogoRefused;
import org.junit.jupiter.api.Test;

class PngCheckTest {

    @Test
    void aWholePngIsTaken() {
        assertThat(PngCheck.hasSignature(png(8, 8))).isTrue();
        assertThatCode(() -> PngCheck.requireSound(png(8, 8))).doesNotThrowAnyException();
        assertThatCode(() -> PngCheck.requireSound(png(2048, 3))).doesNotThrowAnyException();
    }

    @Test
    void aSideTooLongIsRefusedBeforeThePixelsAreUnpacked() {
        refused(png(2049, 1), "from 1 to 2048 pixels");
        refused(png(1, 2049), "from 1 to 2048 pixels");
    }

    @Test
    void whatFollowsBehindTheEndIsRefused() {
        byte[] picture = png(8, 8);
        byte[] longer = Arrays.copyOf(picture, picture.length + 20);
        refused(longer, "follows behind the end");
    }

    @Test
    void aCutOrDamagedPngIsRefused() {
        byte[] picture = png(8, 8);
        refused(Arrays.copyOf(picture, picture.length - 5), "not complete");
        picture[40] ^= 1;
        refused(picture, "");
    }

    @Test
    void pixelsThatCannotBeUnpackedAreRefused() {
        byte[] picture = png(64, 64);
        // Everything but the pixels: signature, header, end.
        byte[] hollow = new byte[33 + 12];
        System.arraycopy(picture, 0, hollow, 0, 33);
        System.arraycopy(picture, picture.length - 12, hollow, 33, 12);
        refused(hollow, "cannot be shown");
    }

    private static void refused(byte[] picture, String why) {
        assertThatThrownBy(() -> PngCheck.requireSound(picture))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining(why);
    }
}
