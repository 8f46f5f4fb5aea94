package org.foundationops.membership.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Requests.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.junit.jupiter.api.Test;

/** Whoever is first: no right is used at an instant at which there is none. */
@ServiceTest
class SuspensionRaceTest {

    @Test
    void ofFortyNineCommentsAndASuspensionAtOnceNoneIsWrittenWhileSuspended() {
        TestPerson member = member();
        UUID application = application(person());

        List<Integer> statuses = Race.of(50, client -> client == 25 ? suspended(member) : comment(member, application));

        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(201, 409));
        assertThat(TestDatabase.count("select count(*) from application_comment where author_id = ?", member.id()))
                .isEqualTo(statuses.stream().filter(status -> status == 201).count() - 1);
        assertThat(TestDatabase.query(
                        "select c.written_at, s.valid_from from application_comment c"
                                + " join suspension s on s.person_id = c.author_id"
                                + " where c.author_id = ? and c.written_at >= s.valid_from",
                        member.id()))
                .isEmpty();
        assertThat(comment(member, application)).isEqualTo(409);
    }

    private static int suspended(TestPerson member) {
        suspend(member);
        return 201;
    }

    private static int comment(TestPerson member, UUID application) {
        return as(member)
                .body(Map.of("text", "Good."))
                .post("/v1/membership-applications/{id}/comments", application)
                .statusCode();
    }
}
