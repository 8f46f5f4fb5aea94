package org.foundationops.membership.conflict.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;
import org.junit.jupiter.api.Test;

class DeclaredConflictTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID SURVIVOR = new UUID(1, 3);
    private static final ConflictAbout ABOUT_OTHER = new ConflictAbout(OTHER, null, null);

    @Test
    void isAboutOneThingAndNotOneself() {
        assertThatThrownBy(() -> new ConflictAbout(null, null, null)).isInstanceOf(ConflictUnclear.class);
        assertThatThrownBy(() -> new ConflictAbout(OTHER, OTHER, null)).isInstanceOf(ConflictUnclear.class);
        assertThatThrownBy(() -> declare(new ConflictAbout(PERSON, null, null), Period.startingAt(NOW), false))
                .isInstanceOf(ConflictUnclear.class);
    }

    @Test
    void isDeclaredOnceAndEndsAfterItBegins() {
        assertThatThrownBy(() -> declare(ABOUT_OTHER, Period.startingAt(NOW), true))
                .isInstanceOf(ConflictDeclared.class);
        assertThatThrownBy(() -> declare(ABOUT_OTHER, Period.between(NOW, NOW), false))
                .isInstanceOf(ConflictEndsBeforeItBegins.class);
    }

    @Test
    void whatCountedUntilNowHasCounted() {
        DeclaredConflict conflict = declare(ABOUT_OTHER, Period.startingAt(NOW), false);

        assertThatThrownBy(() -> conflict.end(LATER.minusNanos(1), LATER))
                .isInstanceOf(ConflictEndsBeforeItBegins.class);
        conflict.end(LATER, LATER);
        assertThat(conflict.period()).isEqualTo(new Period(NOW, LATER, NOW));
        assertThatThrownBy(() -> conflict.end(LATER, LATER)).isInstanceOf(ConflictEnded.class);
    }

    @Test
    void theSurvivorHasTheConflictsOfTheMerged() {
        DeclaredConflict own = declare(ABOUT_OTHER, Period.startingAt(NOW), false);
        assertThat(own.merge(PERSON, SURVIVOR, false, LATER)).isInstanceOf(ConflictChange.Moved.class);
        assertThat(own.personId()).isEqualTo(SURVIVOR);

        DeclaredConflict withMerged = declare(ABOUT_OTHER, Period.startingAt(NOW), false);
        assertThat(withMerged.aboutAfter(OTHER, SURVIVOR)).isEqualTo(new ConflictAbout(SURVIVOR, null, null));
        withMerged.merge(OTHER, SURVIVOR, false, LATER);
        assertThat(withMerged.about()).isEqualTo(new ConflictAbout(SURVIVOR, null, null));
    }

    @Test
    void ofTwoThatBecomeOneAndOfOneWithOneselfNothingIsLeft() {
        DeclaredConflict twice = declare(ABOUT_OTHER, Period.startingAt(NOW), false);
        assertThat(twice.merge(PERSON, SURVIVOR, true, LATER)).isInstanceOf(ConflictChange.Ended.class);
        assertThat(twice.isOverAt(LATER)).isTrue();

        DeclaredConflict withOneself = declare(ABOUT_OTHER, Period.startingAt(NOW), false);
        assertThat(withOneself.merge(OTHER, PERSON, false, LATER)).isInstanceOf(ConflictChange.Ended.class);
        assertThat(withOneself.about()).isEqualTo(ABOUT_OTHER);
    }

    private static DeclaredConflict declare(ConflictAbout about, Period period, boolean isDeclared) {
        return DeclaredConflict.declare(new UUID(2, 1), PERSON, about, period, isDeclared);
    }
}
