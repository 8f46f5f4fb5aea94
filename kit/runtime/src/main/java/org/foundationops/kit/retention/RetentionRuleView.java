package org.foundationops.kit.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one kind of record is kept, what happens then, and why. */
@Schema(name = "RetentionRule", examples = """
        {"kind": "audit-reasons", "record": "Reasons that were given in words, from the day on which they were given",
        "days": 3650, "effect": "The words are deleted; that something was done stays",
        "legalBasis": "Legitimate interest in accountable decisions", "policy": "retention-audit-reasons"}""")
public record RetentionRuleView(
        String kind,
        String record,
        int days,
        String effect,
        String legalBasis,

        @Schema(description = "Where the days and the decisions on them can be read: /v1/policies/{policy}")
        String policy) {

    static RetentionRuleView of(RetentionRule rule, RetentionPolicy policy) {
        return new RetentionRuleView(
                rule.kind(),
                rule.record(),
                policy.days(),
                rule.effect(),
                rule.legalBasis(),
                RetentionPolicy.nameOf(rule));
    }
}
