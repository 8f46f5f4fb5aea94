package org.foundationops.membership.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.foundationops.membership.mail.domain.Mail;
import org.jspecify.annotations.Nullable;

/** Writes what a recipient reads, from the templates of the mail's kind in their language. */
@ApplicationScoped
class LetterWriter {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    /** Line ends above all: a name must not begin another line of a header. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final MailTemplates templates;
    private final UnsubscribeLinks links;
    private final MailConfig config;
    private final ObjectMapper json;

    LetterWriter(MailTemplates templates, UnsubscribeLinks links, MailConfig config, ObjectMapper json) {
        this.templates = templates;
        this.links = links;
        this.config = config;
        this.json = json;
    }

    Letter write(Mail mail, Recipient recipient) {
        MailTemplates.Pair pair = templates.find(mail.kind(), recipient.locale());
        Map<String, @Nullable Object> values = new HashMap<>();
        content(mail).forEach((name, value) -> values.put(name, inOneLine(value)));
        values.put("name", recipient.name() == null ? null : inOneLine(recipient.name()));
        values.put("reference", mail.subjectId());
        values.put("foundation", config.foundation());
        values.put("website", config.website());
        Map<String, String> headers = new HashMap<>();
        values.put("unsubscribe", null);
        if (mail.kind().mayBeUnsubscribed() && recipient.personId() != null) {
            String link = links.of(recipient.personId(), mail.kind());
            values.put("unsubscribe", link);
            // RFC 8058: the mail program posts there when its user clicks, without asking anything.
            headers.put("List-Unsubscribe", "<" + link + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        String text = fill(pair.text(), values);
        int end = text.indexOf('\n');
        String subject = inOneLine(text.substring(0, end)).strip();
        values.put("subject", subject);
        return new Letter(
                recipient.email(), subject, text.substring(end + 1).strip() + "\n", fill(pair.html(), values), headers);
    }

    private static String fill(Template template, Map<String, @Nullable Object> values) {
        var instance = template.instance();
        values.forEach(instance::data);
        return instance.render();
    }

    private static String inOneLine(String value) {
        return CONTROLS.matcher(value).replaceAll(" ");
    }

    private Map<String, String> content(Mail mail) {
        try {
            return json.readValue(mail.content().orElseThrow(), VALUES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The content of mail " + mail.id() + " cannot be read", unreadable);
        }
    }
}
