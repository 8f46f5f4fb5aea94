package org.foundationops.membership.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foundationops.kit.testing.PersonalDataRules;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** No table is forgotten, and none is given something new about a person who was erased or merged. */
@ServiceTest
class PersonalDataTest {

    /** Columns that name a person whom an erasure does not have to wait for, and why. */
    private static final Map<String, String> WITHOUT_TRIGGER = Map.of(
            "person.merged_into", "a merger holds the locks of both persons",
            "reminder.person_id",
                    "issued with a lock on the membership that the person represents, which an erasure takes",
            "erasure.person_id", "the erasure itself",
            "group_charter.chair_id", "names who holds the office, which group_office sees to",
            "group_charter.co_chair_id", "names who holds the office, which group_office sees to",
            "delegation_use.used_by", "of who decides at this moment, the decision keeps the id",
            "mail.person_id", "a mail finds the address when it is sent, and that of an erased person is none");

    @Test
    void everyTableIsShownToThePersonAndErasedOrSaidToHoldNothing() {
        PersonalDataRules.everyTableIsNamed(Map.ofEntries(
                Map.entry("organisation", "no natural person"),
                Map.entry("organisation_domain", "domains of organisations"),
                Map.entry("organisation_logo", "pictures of organisations"),
                Map.entry("price_list", "prices"),
                Map.entry("price_list_tier", "prices"),
                Map.entry("corporate_membership", "of an organisation"),
                Map.entry("corporate_period", "terms of an organisation"),
                Map.entry("corporate_renewal", "of an organisation"),
                Map.entry("invoice", "to an organisation"),
                Map.entry("payment", "of an organisation; a bank reference is evidence that the books must keep"),
                Map.entry("payment_reversal", "of an organisation"),
                Map.entry("credit_note", "to an organisation"),
                Map.entry("imported_dues", "of an organisation"),
                Map.entry("bank_reference", "evidence that the books must keep"),
                Map.entry("income", "amounts; nothing says who gave them"),
                Map.entry("election_roll", "counts and hashes"),
                Map.entry("group_risk", "of a group"),
                Map.entry("group_charter_proposal", "of a group"),
                Map.entry("group_defunct_question", "of a group"),
                Map.entry("group_roster", "versions and hashes"),
                Map.entry("community_space", "of the foundation"),
                Map.entry("mail_key", "a key of this service"),
                Map.entry("voting", "elections"),
                Map.entry("voting_reminder", "elections")));
    }

    @Test
    void whateverNamesAPersonWaitsForAnErasureUnderWay() {
        Set<String> columns = new TreeSet<>();
        TestDatabase.query("""
                        select c.conrelid::regclass || '.' || a.attname as name from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'person'::regclass and cardinality(c.conkey) = 1
                        """).forEach(row -> columns.add(String.valueOf(row.get("name"))));
        Set<String> guarded = new TreeSet<>();
        TestDatabase.query("""
                        select t.tgrelid::regclass as tbl, encode(t.tgargs, 'escape') as args, t.tgnargs as count
                        from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                        where p.proname = 'person_is_current' and t.tgtype & 4 = 4
                        """)
                .forEach(row -> columnsOf(row).forEach(column -> guarded.add(row.get("tbl") + "." + column)));

        assertThat(columns).containsAll(WITHOUT_TRIGGER.keySet()).hasSizeGreaterThan(10);
        columns.removeAll(WITHOUT_TRIGGER.keySet());
        columns.removeAll(guarded);
        assertThat(columns).as("a trigger person_is_current() before insert").isEmpty();
    }

    private static List<String> columnsOf(Map<String, ?> trigger) {
        return String.valueOf(trigger.get("count")).equals("0")
                ? List.of("person_id")
                : List.of(String.valueOf(trigger.get("args")).split("\\\\000"));
    }
}
