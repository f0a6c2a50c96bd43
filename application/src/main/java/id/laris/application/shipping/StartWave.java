package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Wave;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the chosen orders into a wave: what waits of them in that warehouse is fetched in one walk. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class StartWave {
    /** @param orders in the order of their slots; those with nothing to fetch there are left out */
    public record Command(WarehouseCode warehouse, List<OrderNumber> orders) {}

    private final Waves waves;
    private final Warehouses warehouses;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public StartWave(Waves waves, Warehouses warehouses, Clock clock, CurrentActor current, AuditNotes notes) {
        this.waves = waves;
        this.warehouses = warehouses;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /** @throws NothingToFetch when none of the orders has anything to fetch there, or others fetch it already */
    public Wave start(Command command) {
        warehouses.get(command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        if (command.orders().size() > Wave.MOST_ORDERS)
            throw new Invalid("orders", command.orders().size(), "at most " + Wave.MOST_ORDERS + " orders");
        var waiting = waves.claim(command.warehouse(), command.orders()).stream()
                .collect(Collectors.toMap(Waves.Waiting::number, Function.identity()));
        Map<OrderId, SortedMap<Sku, Integer>> pieces = new LinkedHashMap<>();
        for (var number : command.orders())
            if (waiting.containsKey(number))
                pieces.put(waiting.get(number).order(), waiting.get(number).pieces());
        if (pieces.isEmpty()) throw new NothingToFetch();
        var wave = Wave.start(
                waves.nextNumber(), command.warehouse(), current.actor().name(), clock.instant(), pieces);
        waves.add(wave);
        notes.about("wave", wave.number());
        return wave;
    }

    /** Nothing of the chosen orders waits on that warehouse's shelves. */
    public static final class NothingToFetch extends Refusal {
        NothingToFetch() {
            super(Kind.CONFLICT, "nothing-to-fetch", "nothing of these orders waits there", Map.of());
        }
    }
}
