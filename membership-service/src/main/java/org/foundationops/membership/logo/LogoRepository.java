package org.foundationops.membership.logo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.logo.domain.Logo;
import org.foundationops.membership.logo.domain.LogoType;

/** Logos in the database, one for each organisation. */
@ApplicationScoped
class LogoRepository {

    private final Sql sql;

    LogoRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<Logo> of(UUID organisationId) {
        return sql.first(
                "select media_type, content, sha256, uploaded_at from organisation_logo where organisation_id = ?",
                row -> new Logo(
                        LogoType.ofMediaType(row.getString("media_type")),
                        row.getBytes("content"),
                        row.getString("sha256"),
                        Sql.instant(row, "uploaded_at")),
                organisationId);
    }

    void put(UUID organisationId, Logo logo) {
        sql.run(
                "insert into organisation_logo (organisation_id, media_type, content, sha256, uploaded_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (organisation_id) do update set"
                        + " media_type = excluded.media_type, content = excluded.content, sha256 = excluded.sha256,"
                        + " uploaded_at = excluded.uploaded_at",
                organisationId,
                logo.type().mediaType(),
                logo.content(),
                logo.sha256(),
                logo.uploadedAt());
    }

    /** Answers whether there was one. */
    boolean remove(UUID organisationId) {
        return sql.run("delete from organisation_logo where organisation_id = ?", organisationId) == 1;
    }
}
