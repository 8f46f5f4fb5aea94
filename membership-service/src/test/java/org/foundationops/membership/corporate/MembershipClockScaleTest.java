package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The clock over a whole large foundation: 65,000 members, and 5,000 companies that are all due at once. */
@ServiceTest
@EnabledIfSystemProperty(named = "foundation.long", matches = "true")
class MembershipClockScaleTest {

    private static final String PEOPLE = """
            insert into person (id, version, display_name, email, listed_in_directory, display_name_public, registered_at)
            select uuidv7(), 0, 'Person ' || n, 'scale-' || n || '@example.org', false, false, now()
            from generate_series(1, 70000) n""";

    private static final String MEMBERS = """
            with members as (
                insert into member (id, version, person_id, status, member_since)
                select uuidv7(), 0, id, 'ACTIVE', '2020-01-01' from person
                where email like 'scale-%' order by id offset 5000
                returning id
            )
            insert into member_period (member_id, position, valid_from, recorded_at)
            select id, 0, now() - interval '1 year', now() - interval '1 year' from members""";

    /** Their term ended five days ago, and nobody has said so, nor that it was going to end. */
    private static final String COMPANIES = """
            with companies as (
                insert into organisation (id, version, legal_name, display_name, country, registered_at)
                select id, 0, 'Large foundation Ltd', 'Large foundation', 'IE', now() from person
                where email like 'scale-%' order by id limit 5000
                returning id
            ), memberships as (
                insert into corporate_membership (id, version, organisation_id, tier, standing, applied_at, decided_on,
                    minute_reference, decision_recorded_at, price_minor, price_currency,
                    announced, renewal_due_at, paid_until, lapses_at)
                select uuidv7(), 0, id, 'BRONZE', 'ACTIVE', now() - interval '400 days', current_date - 400,
                    'Board, item 4', now() - interval '400 days', 220000, 'USD',
                    'ACTIVE', now() - interval '36 days', now() - interval '5 days', now() + interval '85 days'
                from companies
                returning id, organisation_id
            ), terms as (
                insert into corporate_period (corporate_membership_id, position, valid_from, valid_until, planned_until,
                    recorded_at, tier)
                select id, 0, now() - interval '370 days', now() - interval '5 days', now() - interval '5 days',
                    now() - interval '370 days', 'BRONZE'
                from memberships
            )
            insert into corporate_representative (corporate_membership_id, position, person_id, capacity, valid_from,
                recorded_at)
            select id, 0, organisation_id, 'REPRESENTATIVE', now() - interval '370 days', now() - interval '370 days'
            from memberships""";

    private static final String REMINDERS = """
            select count(*) from reminder r
            join corporate_membership c on c.id = r.corporate_membership_id
            join organisation o on o.id = c.organisation_id
            where o.display_name = 'Large foundation'""";

    @Inject
    MembershipClock clock;

    @Test
    void fiveThousandCompaniesAreSuspendedAndRemindedOnce() {
        TestDatabase.execute(PEOPLE);
        TestDatabase.execute("analyze");
        TestDatabase.execute(MEMBERS);
        TestDatabase.execute(COMPANIES);
        TestDatabase.execute("analyze");

        clock.tick();

        assertThat(TestDatabase.count(REMINDERS)).isEqualTo(10_000);
        clock.tick();
        assertThat(TestDatabase.count(REMINDERS)).isEqualTo(10_000);
    }
}
