package org.foundationops.membership.logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures of tests. */
final class Drawings {

    private Drawings() {}

    static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " viewBox=\"0 0 9 9\">" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] circle() {
        return svg("<circle cx=\"4\" cy=\"4\" r=\"4\" fill=\"#0c4b33\"/>");
    }

    static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
