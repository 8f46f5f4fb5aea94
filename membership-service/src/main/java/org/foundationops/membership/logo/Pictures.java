package org.foundationops.membership.logo;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.foundationops.membership.logo.domain.Logo;
import org.foundationops.membership.logo.domain.LogoRefused;
import org.foundationops.membership.logo.domain.LogoType;

/** Tells what a picture is by its content, whatever its sender calls it, and looks at it accordingly. */
@ApplicationScoped
class Pictures {

    Logo read(byte[] content, Instant uploadedAt) {
        return new Logo(typeOf(content), content, sha256(content), uploadedAt);
    }

    private static LogoType typeOf(byte[] content) {
        if (PngCheck.hasSignature(content)) {
            PngCheck.requireSound(content);
            return LogoType.PNG;
        }
        if (SvgCheck.looksLikeMarkup(content)) {
            SvgCheck.requireSound(content);
            return LogoType.SVG;
        }
        throw new LogoRefused("it is neither PNG nor SVG");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
