package id.laris.rest.api.stock;

import id.laris.application.stock.ShowStockTake;
import id.laris.application.stock.StartStockTake;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.JsonRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stock takes as JSON. */
final class StockTakeJson {
    private StockTakeJson() {}

    @Schema(name = "StockTakeLine")
    record LineView(
            String sku,

            @Schema(description = "Which count is due: 1, 2, or 0 when the line is done")
            int due,

            @Schema(nullable = true) Integer first,
            @Schema(nullable = true) Integer second,

            @Schema(nullable = true, description = "Pieces by the book when it was counted last; null for who counts")
            Integer book,

            @Schema(nullable = true, description = "Pieces to be added or taken; null for who counts")
            Integer difference) {
        static LineView of(StockTake.Line line, boolean open) {
            var last = line.last().filter(tally -> open);
            return new LineView(
                    line.sku().value(),
                    line.due(),
                    counted(line.first()),
                    counted(line.second()),
                    last.map(tally -> tally.book().value()).orElse(null),
                    last.map(StockTake.Tally::difference).orElse(null));
        }

        private static Integer counted(Optional<StockTake.Tally> tally) {
            return tally.map(t -> t.counted().value()).orElse(null);
        }
    }

    @Schema(name = "StockTake")
    record TakeView(
            String number,
            String warehouse,
            String title,
            StockTake.State state,
            Instant startedAt,

            @Schema(nullable = true, description = "Null while it runs")
            Instant endedAt,

            List<LineView> lines) {
        static TakeView of(ShowStockTake.Shown shown) {
            var take = shown.take();
            return new TakeView(
                    take.number().value(),
                    take.warehouse().value(),
                    take.title(),
                    take.state(),
                    take.startedAt(),
                    take.endedAt().orElse(null),
                    take.lines().stream()
                            .map(line -> LineView.of(line, shown.open()))
                            .toList());
        }
    }

    @Schema(name = "StockTakeRequest")
    record TakeRequest(
            @Schema(examples = "BDG") String warehouse,

            @Schema(description = "What is counted, in words, 1 to 100 characters", examples = "Rak A")
            String title,

            @Schema(nullable = true, description = "Beginning of the bins' codes; all of the warehouse when absent")
            String bins,

            @Schema(nullable = true, description = "Only these, when given")
            List<String> skus)
            implements JsonRequest {
        StartStockTake.Command toCommand() {
            return new StartStockTake.Command(
                    new WarehouseCode(warehouse),
                    title,
                    bins,
                    skus == null ? List.of() : skus.stream().map(Sku::new).toList());
        }
    }

    @Schema(name = "CountedLine")
    record CountedLine(
            @Schema(examples = "KAOS-HITAM-M") String sku,
            @Schema(examples = "12") Integer counted) {}

    @Schema(name = "CountsRequest")
    record CountsRequest(
            @Schema(description = "1, or 2 for what differed", examples = "1")
            Integer round,

            @Schema(description = "1 to 2,000, each SKU once")
            List<CountedLine> lines)
            implements JsonRequest {
        int roundOrFirst() {
            return round == null ? 1 : round;
        }

        Map<Sku, Quantity> counted() {
            if (lines == null || lines.isEmpty() || lines.size() > StockTake.MOST_LINES || lines.contains(null))
                throw new Invalid("lines", lines == null ? 0 : lines.size(), "1 to " + StockTake.MOST_LINES + " lines");
            var counted = new LinkedHashMap<Sku, Quantity>();
            for (var line : lines) {
                if (line.counted() == null) throw new Invalid("counted", null, "0 to " + Quantity.MOST);
                if (counted.put(new Sku(line.sku()), Quantity.of(line.counted())) != null)
                    throw new Invalid("lines", line.sku(), "each SKU once");
            }
            return counted;
        }
    }
}
