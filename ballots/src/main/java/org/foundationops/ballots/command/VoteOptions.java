package org.foundationops.ballots.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.elections.counting.Ranking;

/** The words behind {@code vote VERB}, each option at most once. */
final class VoteOptions {

    /** Casts although the registration was only minutes ago. */
    static final String NOW = "--now";

    private static final String TOKEN_FILE = "--token-file";
    private static final String TOKEN_ENV = "--token-env";
    private static final String RANKING = "--ranking";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> environment;

    private VoteOptions(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @param known of this verb; all but {@link #NOW} take a value */
    static VoteOptions of(List<String> words, Set<String> known, Map<String, String> environment) throws Unusable {
        VoteOptions options = new VoteOptions(environment);
        for (int at = 0; at < words.size(); at++) {
            String name = words.get(at);
            if (!known.contains(name)) {
                throw new Unusable("This command does not take " + name + "\n" + VoteCommand.USAGE);
            }
            boolean isFlag = name.equals(NOW);
            if (!isFlag && at + 1 == words.size()) {
                throw new Unusable(name + " needs a value");
            }
            if (options.values.put(name, isFlag ? "" : words.get(++at)) != null) {
                throw new Unusable(name + " is given twice");
            }
        }
        return options;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) throws Unusable {
        String value = values.get(name);
        if (value == null) {
            throw new Unusable(name + " is missing\n" + VoteCommand.USAGE);
        }
        return value;
    }

    Path file(String name) throws Unusable {
        String value = text(name);
        try {
            return Path.of(value).toAbsolutePath();
        } catch (InvalidPathException wrong) {
            throw new Unusable(name + " is no file name: " + value);
        }
    }

    /** The origin of a service. */
    URI origin(String name) throws Unusable {
        String value = text(name);
        try {
            URI uri = new URI(value);
            boolean isHttp = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean isBare = uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null
                    && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
            if (isHttp && isBare && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException wrong) {
            // told below
        }
        throw new Unusable(
                name + " is an address like https://elections.example.org, without a path, and not " + value);
    }

    UUID election() throws Unusable {
        String value = text("--election");
        try {
            UUID id = UUID.fromString(value);
            if (id.toString().equalsIgnoreCase(value)) {
                return id;
            }
        } catch (IllegalArgumentException wrong) {
            // told below
        }
        throw new Unusable("--election is the id of an election, and not " + value);
    }

    Bytes manifestHash() throws Unusable {
        String value = text("--manifest-hash");
        try {
            return Bytes.fromBase64(value).ofLength(Sha256.LENGTH, "The hash of the manifest");
        } catch (Malformed wrong) {
            throw new Unusable("--manifest-hash is the announced hash, 43 characters: " + wrong.reason());
        }
    }

    /** Absent: the last ballot is sent again. */
    Optional<Ranking> ranking() throws Unusable {
        return has(RANKING) ? Optional.of(RankingText.read(text(RANKING))) : Optional.empty();
    }

    /** The access token; it never stands on the command line, which everybody on the machine can read. */
    String accessToken() throws Unusable {
        if (has(TOKEN_FILE) == has(TOKEN_ENV)) {
            throw new Unusable("Where is the access token? Give one of " + TOKEN_FILE + " and " + TOKEN_ENV);
        }
        String token = has(TOKEN_FILE) ? contents(file(TOKEN_FILE)) : variable(text(TOKEN_ENV));
        if (!token.matches("[\\x21-\\x7e]+")) {
            throw new Unusable("This is no access token: it is empty, or has spaces or other characters");
        }
        return token;
    }

    private String variable(String name) throws Unusable {
        String value = environment.get(name);
        if (value == null) {
            throw new Unusable("There is no environment variable " + name);
        }
        return value.strip();
    }

    private static String contents(Path file) throws Unusable {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new Unusable(file + " cannot be read");
        }
    }
}
