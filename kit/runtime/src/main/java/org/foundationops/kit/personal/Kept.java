package org.foundationops.kit.personal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One list of an archive: a file in JSON and one in CSV.
 *
 * @param name in kebab-case, e.g. {@code endorsements}
 * @param meaning what it is, in plain words
 */
public record Kept(String name, String meaning, List<ObjectNode> rows) {}
