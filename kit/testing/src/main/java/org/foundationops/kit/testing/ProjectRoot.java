package org.foundationops.kit.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of the checkout, found from wherever the tests run. */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** The folder of the whole project: the nearest one that has {@code .mvn}. */
    public static Path path() {
        for (Path folder = module(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder with .mvn above " + module());
    }

    /** The folder of the module under test. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    }
}
