package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.reporting.MailSchedule.Rhythm;
import id.laris.domain.shared.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MailScheduleTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Provide
    Arbitrary<MailSchedule> schedules() {
        var hours = Arbitraries.integers().between(0, 23);
        return Arbitraries.of(Rhythm.class).flatMap(rhythm -> Arbitraries.integers()
                .between(rhythm == Rhythm.DAILY ? 0 : 1, last(rhythm))
                .flatMap(day -> hours.map(hour -> new MailSchedule(rhythm, day, hour))));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Jakarta", "Asia/Jayapura", "Europe/Berlin", "America/St_Johns", "Pacific/Apia")
                .map(ZoneId::of);
    }

    private static int last(Rhythm rhythm) {
        return switch (rhythm) {
            case DAILY -> 0;
            case WEEKLY -> 7;
            case MONTHLY -> 28;
        };
    }

    /** From 2000 to 2050. */
    private static Instant moment(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    @Property
    void the_next_time_is_after_the_moment_on_the_day_and_never_further_away_than_its_rhythm(
            @ForAll("schedules") MailSchedule schedule,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 946_684_800L, max = 2_524_608_000L) long seconds) {
        var next = schedule.nextAfter(moment(seconds), zone);

        var there = next.atZone(zone);
        assertThat(next).isAfter(moment(seconds));
        assertThat(there.getMinute() + there.getSecond()).isZero();
        // A day that a place left out altogether costs one turn.
        var most =
                switch (schedule.rhythm()) {
                    case DAILY -> 2;
                    case WEEKLY -> 14;
                    case MONTHLY -> 62;
                };
        assertThat(Duration.between(moment(seconds), next)).isLessThanOrEqualTo(Duration.ofDays(most));
        if (zone.equals(JAKARTA)) assertThat(there.getHour()).isEqualTo(schedule.hour());
    }

    @Property
    void nothing_lies_between_a_moment_and_the_next_time_after_it(
            @ForAll("schedules") MailSchedule schedule,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 946_684_800L, max = 2_524_608_000L) long seconds) {
        var next = schedule.nextAfter(moment(seconds), zone);

        assertThat(schedule.nextAfter(next.minusMillis(1), zone)).isEqualTo(next);
        assertThat(schedule.nextAfter(next, zone)).isAfter(next);
    }

    @Test
    void months_of_any_length_have_the_day_and_a_week_begins_on_monday() {
        var monthly = new MailSchedule(Rhythm.MONTHLY, 28, 7);
        assertThat(monthly.nextAfter(Instant.parse("2026-02-28T00:00:00Z"), JAKARTA))
                .isEqualTo("2026-03-28T00:00:00Z");
        assertThat(monthly.nextAfter(Instant.parse("2028-02-28T00:00:01Z"), JAKARTA))
                .isEqualTo("2028-03-28T00:00:00Z");
        assertThat(new MailSchedule(Rhythm.MONTHLY, 1, 0).nextAfter(Instant.parse("2026-12-31T16:59:59Z"), JAKARTA))
                .isEqualTo("2026-12-31T17:00:00Z");
        // 23 November 2026 is a Monday.
        assertThat(new MailSchedule(Rhythm.WEEKLY, 1, 8).nextAfter(Instant.parse("2026-11-23T00:59:59Z"), JAKARTA))
                .isEqualTo("2026-11-23T01:00:00Z");
        assertThat(new MailSchedule(Rhythm.WEEKLY, 7, 8).nextAfter(Instant.parse("2026-11-23T01:00:00Z"), JAKARTA))
                .isEqualTo("2026-11-29T01:00:00Z");
    }

    @Test
    void what_was_missed_comes_once() {
        var daily = new MailSchedule(Rhythm.DAILY, 0, 6);
        var backAfterAWeek = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(daily.nextAfter(backAfterAWeek, JAKARTA)).isEqualTo("2026-11-23T23:00:00Z");
    }

    @Test
    void an_hour_that_clocks_leave_out_comes_later_the_same_day() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(new MailSchedule(Rhythm.DAILY, 0, 2).nextAfter(Instant.parse("2026-03-28T12:00:00Z"), berlin))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void there_is_no_such_day_or_hour() {
        assertThatThrownBy(() -> new MailSchedule(null, 0, 7)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new MailSchedule(Rhythm.DAILY, 1, 7)).isInstanceOf(Invalid.class);
        for (int day : new int[] {-1, 0, 8})
            assertThatThrownBy(() -> new MailSchedule(Rhythm.WEEKLY, day, 7)).isInstanceOf(Invalid.class);
        for (int day : new int[] {0, 29, 31})
            assertThatThrownBy(() -> new MailSchedule(Rhythm.MONTHLY, day, 7)).isInstanceOf(Invalid.class);
        for (int hour : new int[] {-1, 24})
            assertThatThrownBy(() -> new MailSchedule(Rhythm.DAILY, 0, hour)).isInstanceOf(Invalid.class);
    }
}
