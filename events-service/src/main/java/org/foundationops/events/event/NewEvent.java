package org.foundationops.events.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.events.event.domain.ConductContact;
import org.foundationops.events.event.domain.EventDetails;
import org.foundationops.events.event.domain.EventFormat;
import org.foundationops.events.event.domain.EventKind;
import org.foundationops.kit.country.Country;
import org.jspecify.annotations.Nullable;

/** What organisers say about their event. */
@Schema(examples = """
        {"name": "Example Days 2027", "kind": "CONFERENCE", "format": "IN_PERSON",
        "startsAt": "2027-06-01T09:00:00", "endsAt": "2027-06-03T18:00:00", "zone": "Europe/Lisbon",
        "venue": "Town hall", "city": "Porto", "country": "PT", "url": "https://days.example.org",
        "conductUrl": "https://days.example.org/conduct", "expectedAttendance": 250,
        "contacts": [{"name": "Ada Lovelace", "role": "Conduct lead", "email": "ada@example.org"},
        {"name": "Grace Hopper", "role": "On site", "email": "grace@example.org"}]}""")
public record NewEvent(
        @NotBlank @Size(max = 200) String name,
        @NotNull EventKind kind,
        @NotNull EventFormat format,

        @Schema(implementation = String.class, description = "Local time in the zone of the event, without an offset.")
        @NotNull
        LocalDateTime startsAt,

        @Schema(implementation = String.class, description = "Local time in the zone of the event, without an offset.")
        @NotNull
        LocalDateTime endsAt,

        @Schema(implementation = String.class, description = "IANA time zone") @NotNull
        ZoneId zone,

        @Nullable @Size(min = 1, max = 200) String venue,
        @Nullable @Size(min = 1, max = 100) String city,
        @Nullable @Country String country,
        @Nullable @Size(max = 500) @Pattern(regexp = WEB) String url,

        @Schema(description = "Where the code of conduct is published.")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = WEB)
        String conductUrl,

        @Nullable @Min(1) Integer expectedAttendance,

        @Schema(description = "Persons who answer for the event; the caller if absent.")
        @Nullable
        @Size(min = 1, max = 20)
        Set<@NotNull UUID> organisers,

        @Schema(description = "Whom participants can turn to. Personal data: shown to organisers and officers only.")
        @Nullable
        @Size(max = 20)
        List<@NotNull @Valid NewContact> contacts) {

    private static final String WEB = "https?://[^\\s]+";

    /** Somebody whom participants can turn to. */
    @Schema(name = "ConductContact")
    public record NewContact(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String role,
            @NotNull @Email @Size(max = 254) String email,

            @Schema(
                    description =
                            "The person, if known here: with an erasure goes the contact. Who names themself by the"
                                    + " verified address of their sign-in need not say so.")
            @Nullable
            UUID personId) {

        static NewContact of(ConductContact contact) {
            return new NewContact(contact.name(), contact.role(), contact.email(), contact.personId());
        }
    }

    /** The details; the caller organises an event that names nobody, and is the contact with their own address. */
    EventDetails details(Editor caller) {
        return new EventDetails(
                name,
                kind,
                format,
                startsAt,
                endsAt,
                zone,
                venue,
                city,
                country,
                url,
                conductUrl,
                expectedAttendance,
                organisers == null ? Set.of(caller.personId()) : organisers,
                contacts == null
                        ? List.of()
                        : contacts.stream().map(caller::contact).toList());
    }

    static NewEvent of(EventDetails details) {
        return new NewEvent(
                details.name(),
                details.kind(),
                details.format(),
                details.startsAt(),
                details.endsAt(),
                details.zone(),
                details.venue(),
                details.city(),
                details.country(),
                details.url(),
                details.conductUrl(),
                details.expectedAttendance(),
                details.organisers(),
                details.contacts().stream().map(NewContact::of).toList());
    }
}
