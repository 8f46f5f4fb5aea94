package org.foundationops.elections.motion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.motion.domain.Subject;

/** What is decided about, in one version. */
@Schema(name = "MotionSubject", examples = """
        {"service": "membership", "type": "application", "id": "0199d1a0-5b5c-7000-8000-000000000031", "version": 3}""")
public record SubjectForm(
        @NotNull @Pattern(regexp = "[a-z][a-z-]*") @Size(max = 60)
        String service,

        @NotNull @Pattern(regexp = "[a-z][a-z-]*") @Size(max = 60)
        String type,

        @NotNull UUID id,
        @NotNull @Min(0) Long version) {

    static SubjectForm of(Subject subject) {
        return new SubjectForm(subject.service(), subject.type(), subject.id(), subject.version());
    }

    Subject subject() {
        return new Subject(service, type, id, version);
    }
}
