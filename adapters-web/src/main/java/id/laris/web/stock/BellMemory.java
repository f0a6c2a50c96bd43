package id.laris.web.stock;

import id.laris.application.shared.StorageUnavailable;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Keeps the counts of the bell for some seconds, one for all who work in the same warehouses, so that pages cost no statement for it. */
@Singleton
class BellMemory {
    private static final Duration FRESH = Duration.ofSeconds(15);

    private record Counted(long count, Instant until) {}

    private final Map<Set<WarehouseCode>, Counted> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    BellMemory(Clock clock) {
        this.clock = clock;
    }

    long count(Set<WarehouseCode> warehouses, LongSupplier count) {
        var known = counted.get(warehouses);
        if (known != null && clock.instant().isBefore(known.until())) return known.count();
        try {
            var now = new Counted(count.getAsLong(), clock.instant().plus(FRESH));
            counted.put(warehouses, now);
            return now.count();
        } catch (StorageUnavailable away) {
            // The page that says so has a bell too.
            return known == null ? 0 : known.count();
        }
    }

    /** Somebody answered notices. */
    void forget() {
        counted.clear();
    }
}
