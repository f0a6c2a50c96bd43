package id.laris.domain.privacy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Personal data were exposed, changed or lost, on purpose or not. The law asks to tell the people concerned and the authority within
 * three times 24 hours from when it was noticed: what was exposed, when and how, and what is done about it.
 *
 * @param dataClasses what kind of data, e.g. names and phone numbers; 1 to 500 characters
 * @param people how many are concerned, as far as is known
 * @param course when and how it happened; 1 to 2,000 characters
 * @param handling what was and is done: containment and recovery; at most 2,000 characters
 * @param version as read; 0 for a new one
 */
public record Incident(
        UUID id,
        Category category,
        Instant detectedAt,
        String dataClasses,
        int people,
        String course,
        String handling,
        Optional<Instant> authorityToldAt,
        Optional<Instant> peopleToldAt,
        long version) {
    public static final Duration WITHIN = Duration.ofHours(72);
    /** After so many hours without the last word somebody is reminded, louder each time. */
    private static final List<Duration> ESCALATIONS =
            List.of(Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(60));

    /** A failure of any of them counts. */
    public enum Category {
        CONFIDENTIALITY,
        INTEGRITY,
        AVAILABILITY
    }

    /** Who is to be told. */
    public enum Told {
        AUTHORITY,
        PEOPLE
    }

    public Incident {
        dataClasses = Text.line("dataClasses", dataClasses, 1, 500);
        course = Text.block("course", course, 2000);
        if (course.isEmpty()) throw new Invalid("course", "", "when and how it happened");
        handling = Text.block("handling", handling, 2000);
        if (people < 0) throw new Invalid("people", people, "0 or more");
    }

    /** When the 72 hours are over: counted by the clock, without a stop for nights and holidays. */
    public Instant deadline() {
        return detectedAt.plus(WITHIN);
    }

    /** Both were told. */
    public boolean isAnswered() {
        return authorityToldAt.isPresent() && peopleToldAt.isPresent();
    }

    /** 0: nothing to remind of; 1, 2, 3: 24, 48, 60 hours went by; 4: the time is over. */
    public int escalation(Instant now) {
        if (isAnswered()) return 0;
        if (!now.isBefore(deadline())) return ESCALATIONS.size() + 1;
        return (int) ESCALATIONS.stream()
                .filter(after -> !now.isBefore(detectedAt.plus(after)))
                .count();
    }

    /** What is known and done now. */
    public Incident handled(int concerned, String newCourse, String newHandling) {
        return new Incident(
                id,
                category,
                detectedAt,
                dataClasses,
                concerned,
                newCourse,
                newHandling,
                authorityToldAt,
                peopleToldAt,
                version);
    }

    /** @throws ToldAlready when they were */
    public Incident told(Told whom, Instant now) {
        if ((whom == Told.AUTHORITY ? authorityToldAt : peopleToldAt).isPresent()) throw new ToldAlready(whom);
        return new Incident(
                id,
                category,
                detectedAt,
                dataClasses,
                people,
                course,
                handling,
                whom == Told.AUTHORITY ? Optional.of(now) : authorityToldAt,
                whom == Told.PEOPLE ? Optional.of(now) : peopleToldAt,
                version);
    }

    @Override
    public String toString() {
        return "Incident[" + id + " " + category + "]";
    }

    /** It is on record already that they were told. */
    public static final class ToldAlready extends Refusal {
        ToldAlready(Told whom) {
            super(Kind.CONFLICT, "told-already", whom + " was told already", Map.of("whom", whom.name()));
        }
    }
}
