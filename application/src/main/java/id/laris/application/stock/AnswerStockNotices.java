package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.StockNotice;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody knows of these shortages, or wants to be asked again later. Those that are resolved by now stay so. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class AnswerStockNotices {
    /** @param snooze for how long it is not shown; empty: it is known. 1 to 500 places */
    public record Command(Set<StockPlace> places, Optional<Duration> snooze) {}

    private static final int MOST = 500;

    private final StockNotices notices;
    private final CurrentActor current;
    private final Clock clock;
    private final AuditNotes notes;

    public AnswerStockNotices(StockNotices notices, CurrentActor current, Clock clock, AuditNotes notes) {
        this.notices = notices;
        this.current = current;
        this.clock = clock;
        this.notes = notes;
    }

    /** How many were answered. */
    public int answer(Command command) {
        var places = command.places();
        if (places.isEmpty() || places.size() > MOST) throw new Invalid("places", places.size(), "1 to " + MOST);
        places.forEach(place -> current.actor().requireWorksIn(place.warehouse()));
        var now = clock.instant();
        var waiting = notices.hold(places).stream()
                .filter(notice -> notice.standing(now) != StockNotice.Standing.RESOLVED)
                .toList();
        for (var notice : waiting)
            notices.put(
                    command.snooze().map(time -> notice.snoozed(time, now)).orElseGet(() -> notice.acknowledged(now)));
        notes.about("stock", places.stream().sorted().map(StockPlace::toString).collect(Collectors.joining(", ")));
        return waiting.size();
    }
}
