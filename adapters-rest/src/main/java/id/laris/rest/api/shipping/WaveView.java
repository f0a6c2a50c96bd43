package id.laris.rest.api.shipping;

import id.laris.application.shipping.ShowWave;
import id.laris.application.shipping.Waves;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shipping.Pick;
import id.laris.domain.shipping.Stop;
import id.laris.domain.stock.BinCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Wave", description = "Orders whose goods are fetched in one walk")
record WaveView(
        String number,
        String warehouse,
        Instant startedAt,
        @Schema(description = "Nothing is left to fetch") boolean done,

        @Schema(description = "In walking order; what has no bin comes last")
        List<StopView> stops) {
    @Schema(name = "WaveStop", description = "All that is fetched of one SKU")
    record StopView(
            String sku,

            @Schema(nullable = true, description = "Null when it has no home there")
            String bin,

            int wanted,
            int picked,

            @Schema(description = "Pieces that were not found")
            int missing,

            @Schema(description = "Pieces to bring back: their order does not need them any more")
            int toPutBack,

            List<PickView> picks) {
        static StopView of(Stop stop, String bin, Map<OrderId, OrderNumber> numbers) {
            return new StopView(
                    stop.sku().value(),
                    bin,
                    stop.wanted(),
                    stop.picked(),
                    stop.missing(),
                    stop.toPutBack(),
                    stop.picks().stream()
                            .map(pick -> PickView.of(pick, numbers))
                            .toList());
        }
    }

    @Schema(name = "WavePick", description = "Pieces for one order")
    record PickView(
            String order,

            @Schema(description = "The order's place on the cart")
            int slot,

            int wanted,
            int picked,
            int missing,

            @Schema(description = "The order was cancelled or ships from elsewhere")
            boolean withdrawn) {
        static PickView of(Pick pick, Map<OrderId, OrderNumber> numbers) {
            return new PickView(
                    numbers.get(pick.order()).value(),
                    pick.slot(),
                    pick.wanted(),
                    pick.picked(),
                    pick.missing(),
                    pick.withdrawn());
        }
    }

    @Schema(name = "WaveSummary")
    record SummaryView(
            String number, String warehouse, Instant startedAt, int orders, int pieces, int open, int missing) {
        static SummaryView of(Waves.Summary wave) {
            return new SummaryView(
                    wave.number().value(),
                    wave.warehouse().value(),
                    wave.startedAt(),
                    wave.orders(),
                    wave.pieces(),
                    wave.open(),
                    wave.missing());
        }
    }

    @Schema(name = "WaitingOrder", description = "An order with pieces that nobody fetches yet")
    record WaitingView(
            String order,
            String service,
            Instant placedAt,
            Map<String, Integer> pieces,

            @Schema(description = "A wave looked for some of them and did not find them")
            boolean wasShort) {
        static WaitingView of(Waves.Waiting waiting) {
            var pieces = new TreeMap<String, Integer>();
            waiting.pieces().forEach((sku, count) -> pieces.put(sku.value(), count));
            return new WaitingView(
                    waiting.number().value(),
                    waiting.service().value(),
                    waiting.placedAt(),
                    pieces,
                    waiting.wasShort());
        }
    }

    static WaveView of(ShowWave.Walk walk) {
        return new WaveView(
                walk.wave().number().value(),
                walk.wave().warehouse().value(),
                walk.wave().startedAt(),
                walk.wave().isDone(),
                walk.places().stream()
                        .map(place -> StopView.of(
                                place.stop(), place.bin().map(BinCode::value).orElse(null), walk.numbers()))
                        .toList());
    }
}
