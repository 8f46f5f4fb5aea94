package org.foundationops.membership.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.foundationops.membership.mail.domain.MailKind;
import org.jspecify.annotations.Nullable;

/**
 * The texts of mails: {@code templates/mail/<language>/<KIND>.txt}, whose first line is the subject, and {@code .html}.
 * A language is there for a kind when both files are.
 */
@ApplicationScoped
class MailTemplates {

    static final Locale FALLBACK = Locale.ENGLISH;

    private final Engine engine;

    MailTemplates(Engine engine) {
        this.engine = engine;
    }

    /** The two forms of one text. */
    record Pair(Template text, Template html) {}

    /** In the language of the recipient, be it that of another country, else in English. */
    Pair find(MailKind kind, @Nullable Locale wanted) {
        return languages(wanted)
                .map(language -> find(kind, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no text for " + kind));
    }

    /** In which languages people can be written to about this. */
    List<Locale> languagesOf(MailKind kind) {
        return Stream.of(Locale.getISOLanguages())
                .filter(language -> find(kind, language) != null)
                .map(Locale::of)
                .toList();
    }

    private static Stream<String> languages(@Nullable Locale wanted) {
        Stream<String> preferred =
                wanted == null ? Stream.of() : Stream.of(wanted.toLanguageTag(), wanted.getLanguage());
        return Stream.concat(preferred, Stream.of(FALLBACK.getLanguage()));
    }

    private @Nullable Pair find(MailKind kind, String language) {
        Template text = template("mail/" + language + "/" + kind + ".txt");
        Template html = template("mail/" + language + "/" + kind + ".html");
        return text == null || html == null ? null : new Pair(text, html);
    }

    /** All are loaded at the start; for one that is not there the engine would search the class path each time. */
    private @Nullable Template template(String path) {
        return engine.isTemplateLoaded(path) ? engine.getTemplate(path) : null;
    }
}
