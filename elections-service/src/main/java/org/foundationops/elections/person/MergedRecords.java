package org.foundationops.elections.person;

/** What a human being who was registered more than once is known as. */
public final class MergedRecords {

    /**
     * The beginning of a query on {@code records (person_id)}: all records that are one human being, those merged into the
     * person and into whom the person was merged. Its first parameter is the person.
     */
    public static final String WITH = """
            with recursive records (person_id) as (
                select ?::uuid
                union
                select next.id from records r, lateral (
                    select p.person_id from person p where p.merged_into = r.person_id
                    union all
                    select p.merged_into from person p where p.person_id = r.person_id and p.merged_into is not null
                ) next (id)
            )
            """;

    private MergedRecords() {}
}
