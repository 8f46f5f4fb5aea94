package org.foundationops.kit.testing;

import java.nio.file.Path;

/** The mail server of this test run. It takes every mail, sends it nowhere and keeps it as a file. */
public final class TestMail {

    private TestMail() {}

    /** Host and port; empty where the parts were built before they had a mail server. */
    public static String address() {
        return TestParts.mail();
    }

    /** One file for each mail and recipient, numbered as they came; the first header is Delivered-To. */
    public static Path folder() {
        return TestParts.mailFolder();
    }
}
